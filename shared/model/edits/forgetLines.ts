import type { DocumentDraft } from "./draft.ts";
import { followReferences } from "./followReferences.ts";

/**
 * Takes lines out of the model, and what only speaks of them: changes of scenarios, figures,
 * curves of charts (a chart that showed nothing else goes too), what analyses ask of them, correlations.
 * Formulas that read them stay as they are.
 */
export function forgetLines(draft: DocumentDraft, gone: ReadonlySet<string>): void {
  for (const section of draft.sections)
    if (section.lines.some(({ name }) => gone.has(name)))
      section.lines = section.lines.filter(({ name }) => !gone.has(name));
  for (const scenario of draft.scenarios)
    if (scenario.changes.some(({ line }) => gone.has(line)))
      scenario.changes = scenario.changes.filter(({ line }) => !gone.has(line));
  if (draft.headline.some(({ line }) => gone.has(line)))
    draft.headline = draft.headline.filter(({ line }) => !gone.has(line));
  followReferences(draft, { line: (name) => (gone.has(name) ? null : name) });
  const isShowing = ({ lines }: { readonly lines: readonly string[] }) => lines.some((line) => gone.has(line));
  if (!draft.charts.some(isShowing)) return;
  const emptied = new Set<unknown>();
  for (const chart of draft.charts.filter(isShowing)) {
    chart.lines = chart.lines.filter((line) => !gone.has(line));
    if (chart.lines.length === 0) emptied.add(chart);
  }
  draft.charts = draft.charts.filter((chart) => !emptied.has(chart));
}
