import { lex } from "../../formula/lexer.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { DocumentDraft } from "./draft.ts";
import type { EditProblem } from "./problems.ts";

/**
 * Takes out what only speaks of lines that are gone: changes of scenarios, figures, curves of charts
 * (a chart that showed nothing else goes too). Refused where a formula that is still there reads one of them.
 */
export function forgetLines(draft: DocumentDraft, gone: ReadonlySet<string>, label: string): Result<null, EditProblem> {
  const readers = draft.sections.flatMap(({ lines }) =>
    lines.filter(({ formula, opening }) => reads(formula, gone) || reads(opening, gone)).map((line) => line.label),
  );
  if (readers.length > 0) return fail({ code: "in-use", name: label, by: readers });
  for (const scenario of draft.scenarios)
    if (scenario.changes.some(({ line }) => gone.has(line)))
      scenario.changes = scenario.changes.filter(({ line }) => !gone.has(line));
  if (draft.headline.some(({ line }) => gone.has(line)))
    draft.headline = draft.headline.filter(({ line }) => !gone.has(line));
  const isShowing = ({ lines }: { readonly lines: readonly string[] }) => lines.some((line) => gone.has(line));
  if (draft.charts.some(isShowing)) {
    const emptied = new Set<unknown>();
    for (const chart of draft.charts.filter(isShowing)) {
      chart.lines = chart.lines.filter((line) => !gone.has(line));
      if (chart.lines.length === 0) emptied.add(chart);
    }
    draft.charts = draft.charts.filter((chart) => !emptied.has(chart));
  }
  return succeed(null);
}

/** A formula that cannot be cut into words computes nothing, so it reads nothing. */
function reads(formula: string | undefined, names: ReadonlySet<string>): boolean {
  if (formula === undefined) return false;
  const lexed = lex(formula);
  return lexed.ok && lexed.value.tokens.some(({ kind, text }) => kind === "name" && names.has(text));
}
