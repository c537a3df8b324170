/** New names of lines; every formula, scenario, chart, figure and analysis that speaks of them follows. */
import { nameComplaint } from "../../formula/names.ts";
import { renameAllInFormula } from "../../formula/rename.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { counted } from "../counted.ts";
import type { Document } from "../document.ts";
import { allLines, findLine } from "../lines.ts";
import { asItStands, type DocumentDraft, type Outcome } from "./draft.ts";
import { followReferences } from "./followReferences.ts";
import type { EditProblem } from "./problems.ts";
import { checkedText } from "./texts.ts";

export interface RenameLine {
  readonly kind: "rename-line";
  readonly line: string;
  readonly name: string;
}

/** All at once: a line may take the name that another of them leaves. Cost: each formula is read once. */
export interface RenameLines {
  readonly kind: "rename-lines";
  readonly names: readonly Pick<RenameLine, "line" | "name">[];
}

export function renameLine(draft: DocumentDraft, { line, name }: RenameLine): Outcome {
  const done = rename(draft, new Map([[line, name]]));
  return done.ok ? succeed(`Rename ${line} to ${name}`) : done;
}

export function renameLines(draft: DocumentDraft, { names }: RenameLines): Outcome {
  const done = rename(draft, new Map(names.map(({ line, name }) => [line, name])));
  return done.ok ? succeed(`Rename ${counted(names.length, "line")}`) : done;
}

function rename(draft: DocumentDraft, names: ReadonlyMap<string, string>): Result<null, EditProblem> {
  const document = asItStands(draft);
  const checked = checkedNames(document, names);
  if (!checked.ok) return checked;
  const formulas = renameInLines(draft, document, names);
  if (!formulas.ok) return formulas;
  const renamed = (name: string) => names.get(name) ?? name;
  const isNamed = ({ line }: { readonly line: string }) => names.has(line);
  for (const [index, { changes }] of document.scenarios.entries())
    if (changes.some(isNamed)) for (const change of draft.scenarios[index]!.changes) change.line = renamed(change.line);
  if (document.headline.some(isNamed)) for (const figure of draft.headline) figure.line = renamed(figure.line);
  for (const [index, { lines }] of document.charts.entries())
    if (lines.some((line) => names.has(line))) draft.charts[index]!.lines = lines.map(renamed);
  followReferences(draft, { line: renamed });
  return succeed(null);
}

/** Every line is there, and no two have one name afterwards. */
function checkedNames(document: Document, names: ReadonlyMap<string, string>): Result<null, EditProblem> {
  const before = new Set(allLines(document).map(({ name }) => name));
  const after = new Set([...before].filter((name) => !names.has(name)));
  for (const [from, to] of names) {
    if (!before.has(from)) return fail({ code: "not-there", what: "line", name: from });
    const complaint = nameComplaint(to);
    if (complaint !== null) return fail({ code: "bad-name", complaint });
    if (after.has(to)) return fail({ code: "name-taken", what: "line", name: to });
    after.add(to);
  }
  return succeed(null);
}

function renameInLines(
  draft: DocumentDraft,
  document: Document,
  names: ReadonlyMap<string, string>,
): Result<null, EditProblem> {
  for (const [section, { lines }] of document.sections.entries())
    for (const [index, line] of lines.entries()) {
      const name = names.get(line.name);
      if (name !== undefined) draft.sections[section]!.lines[index]!.name = name;
      for (const field of ["formula", "opening"] as const) {
        const text = line[field];
        const renamed = text === undefined ? undefined : renameAllInFormula(text, names);
        if (renamed === undefined || renamed === text) continue;
        const checked = checkedText(renamed, field === "opening" ? "opening formula" : "formula");
        if (!checked.ok) return checked;
        draft.sections[section]!.lines[index]![field] = checked.value;
      }
    }
  return succeed(null);
}

/** A name that a line may have and none has; `except` may keep its own. */
export function newLineName(draft: DocumentDraft, name: string, except?: string): Result<string, EditProblem> {
  const complaint = nameComplaint(name);
  if (complaint !== null) return fail({ code: "bad-name", complaint });
  if (name !== except && findLine(draft as Document, name) !== undefined)
    return fail({ code: "name-taken", what: "line", name });
  return succeed(name);
}
