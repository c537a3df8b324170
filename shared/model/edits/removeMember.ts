/** A member taken out of its list, with what is typed for it, what scenarios do to it, figures of it and what analyses ask of it. */
import { picksIn } from "../../formula/picks.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { InputName } from "../analyses.ts";
import type { Document, Line, Series } from "../document.ts";
import { allLines, isSeriesArray } from "../lines.ts";
import { asItStands, type DocumentDraft, type LineDraft, listOf, type Outcome } from "./draft.ts";
import { followReferences } from "./followReferences.ts";
import { forgetLines } from "./forgetLines.ts";
import type { ForReaders } from "./forReaders.ts";
import { hasMember } from "./memberKey.ts";
import { memberOf } from "./members.ts";
import { pickScopeOf } from "./pickScope.ts";
import type { EditProblem } from "./problems.ts";
import { allReadersOf } from "./readers.ts";

export interface RemoveMember {
  readonly kind: "remove-member";
  readonly list: string;
  readonly member: string;
  /** What becomes of formulas that pick it; where absent, a member that is picked stays. */
  readonly readers?: Exclude<ForReaders, { how: "number" }>;
}

export function removeMember(draft: DocumentDraft, { list: listName, member: name, readers }: RemoveMember): Outcome {
  const list = listOf(draft, listName);
  if (!list.ok) return list;
  const member = memberOf(list.value, name);
  if (!member.ok) return member;
  const { label } = member.value;
  const settled = settlePickers(draft, linesPicking(asItStands(draft), listName, name), label, readers);
  if (!settled.ok) return settled;
  const document = asItStands(draft);
  const byName = new Map(allLines(document).map((line) => [line.name, line]));
  const isOfIt = ({ line, members }: { readonly line: string; readonly members?: string }) => {
    const of = byName.get(line);
    return of !== undefined && members !== undefined && hasMember(of, members, listName, name);
  };
  for (const [index, { changes }] of document.scenarios.entries())
    if (changes.some(isOfIt)) {
      const scenario = draft.scenarios[index]!;
      scenario.changes = scenario.changes.filter((change) => !isOfIt(change));
    }
  if (document.headline.some(isOfIt)) draft.headline = draft.headline.filter((figure) => !isOfIt(figure));
  const withoutIt = <T extends InputName>(named: T): T | null => (isOfIt(named) ? null : named);
  followReferences(draft, { cell: withoutIt, input: withoutIt });
  removeValues(draft, document, listName, name);
  list.value.members = list.value.members.filter((each) => each.name !== name);
  return succeed(`Remove ${label} from ${list.value.label}`);
}

/** Lines whose formulas pick the member. */
export function linesPicking(document: Document, list: string, member: string): readonly Line[] {
  const scopeOf = pickScopeOf(document);
  return allLines(document).filter((line) =>
    [line.formula, line.opening].some((text) =>
      picksIn(text ?? "", scopeOf(line)).some((pick) => pick.list === list && pick.member === member),
    ),
  );
}

function settlePickers(
  draft: DocumentDraft,
  pickers: readonly Line[],
  label: string,
  { how }: NonNullable<RemoveMember["readers"]> = { how: "refuse" },
): Result<null, EditProblem> {
  if (how === "leave" || pickers.length === 0) return succeed(null);
  if (how === "refuse") return fail({ code: "in-use", name: label, by: pickers.map((line) => line.label) });
  const names = new Set(pickers.map((line) => line.name));
  forgetLines(draft, new Set([...names, ...allReadersOf(asItStands(draft), names).map(({ name }) => name)]));
  return succeed(null);
}

function removeValues(draft: DocumentDraft, document: Document, list: string, member: string): void {
  for (const [section, { lines }] of document.sections.entries())
    for (const [index, line] of lines.entries()) {
      const { values } = line;
      if (values === undefined || typeof values === "number" || isSeriesArray(values)) continue;
      const entries = Object.entries<Series>(values);
      const kept = entries.filter(([key]) => !hasMember(line, key, list, member));
      if (kept.length === entries.length) continue;
      const changed = draft.sections[section]!.lines[index]!;
      if (kept.length === 0) delete changed.values;
      else changed.values = Object.fromEntries(kept) as NonNullable<LineDraft["values"]>;
    }
}
