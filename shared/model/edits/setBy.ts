/**
 * The lists a line is by. A list it gains spreads what is typed, and what
 * scenarios do, over the list's members. A list it loses leaves one of what its
 * members had, which must be the same for all, unless the first is to be kept.
 */
import { fail, type Result, succeed } from "../../result.ts";
import type { InputName } from "../analyses.ts";
import type { Change, Document, Headline, Line, Series, Values } from "../document.ts";
import { findLine, isByLists, listsOf, memberKeys, seriesOf } from "../lines.ts";
import type { References } from "./analysisReferences.ts";
import { checkedLists } from "./checkedLists.ts";
import { asItStands, type DocumentDraft, type LineDraft, type Outcome, placeOfLine } from "./draft.ts";
import { followReferences } from "./followReferences.ts";
import type { EditProblem } from "./problems.ts";

export interface SetBy {
  readonly kind: "set-by";
  readonly line: string;
  readonly by: readonly string[];
  /** Where members of a list it loses differ: nothing is done (where absent), or what the first has is kept. */
  readonly different?: "refuse" | "first";
}

export function setBy(draft: DocumentDraft, { line: name, by, different = "refuse" }: SetBy): Outcome {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const document = asItStands(draft);
  const checked = checkedLists(document, by);
  if (!checked.ok) return checked;
  const { line } = place.value;
  const rearranged = rearrangement(document, findLine(document, name)!, by);
  const keepsFirst = different === "first";
  const done = rearrangeValues(rearranged, line, keepsFirst);
  if (!done.ok) return done;
  const changed = rearrangeChanges(draft, document, rearranged, keepsFirst);
  if (!changed.ok) return changed;
  rearrangeHeadline(draft, document, rearranged);
  followReferences(draft, rearrangedReferences(rearranged));
  if (by.length === 0) delete line.by;
  else line.by = [...by];
  return succeed(by.length === 0 ? `Take ${line.label} out of its lists` : `Put ${line.label} by ${by.join(" and ")}`);
}

/** What becomes of each member. */
interface Rearrangement {
  readonly line: Line;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The members from which a new one comes, and those which come from an old one; first to last. */
  readonly from: (key: string) => readonly string[];
  readonly to: (key: string) => readonly string[];
  readonly isByLists: boolean;
  /** A list that is lost, for words; empty where none is. */
  readonly lost: string;
}

function rearrangement(document: Document, line: Line, by: readonly string[]): Rearrangement {
  const old = line.by ?? [];
  const kept = old.filter((list) => by.includes(list));
  const before = memberKeys(document, line);
  const after = memberKeys(document, { ...line, by });
  const from = grouped(before, (key) => partOf(key, old, kept));
  const to = grouped(after, (key) => partOf(key, by, kept));
  return {
    line,
    before,
    after,
    from: (key) => from.get(partOf(key, by, kept)) ?? [],
    to: (key) => to.get(partOf(key, old, kept)) ?? [],
    isByLists: by.length > 0,
    lost: listsOf(document, line).find(({ name }) => !by.includes(name))?.label ?? "",
  };
}

/** The members of some lists in a key of all. */
function partOf(key: string, lists: readonly string[], some: readonly string[]): string {
  const members = key.split("|");
  return some.map((list) => members[lists.indexOf(list)]).join("|");
}

function grouped(keys: readonly string[], groupOf: (key: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const group = groups.get(groupOf(key));
    if (group === undefined) groups.set(groupOf(key), [key]);
    else group.push(key);
  }
  return groups;
}

function rearrangeValues(move: Rearrangement, line: LineDraft, keepsFirst: boolean): Result<null, EditProblem> {
  const { line: original, after, from, isByLists: isByMember, lost } = move;
  if (original.values === undefined) return succeed(null);
  const values: [string, Series][] = [];
  for (const key of after) {
    const all = from(key).map((old) => seriesOf(original.values, old));
    const [first] = all;
    if (!keepsFirst && all.some((series) => !isSame(series, first)))
      return fail({ code: "values-differ", label: original.label, list: lost, scenario: null });
    if (first !== undefined) values.push([key, first]);
  }
  const replaced: Values | undefined = isByMember ? Object.fromEntries(values) : values[0]?.[1];
  if (values.length === 0 || replaced === undefined) delete line.values;
  else line.values = replaced as NonNullable<LineDraft["values"]>;
  return succeed(null);
}

/** A change of all members stays as it is; one of a member becomes that of the members that come from it. */
function rearrangeChanges(
  draft: DocumentDraft,
  document: Document,
  { line, to, from, isByLists: isByMember, lost }: Rearrangement,
  keepsFirst: boolean,
): Result<null, EditProblem> {
  for (const [index, scenario] of document.scenarios.entries()) {
    const own = scenario.changes.filter(({ line: name, members }) => name === line.name && members !== undefined);
    if (own.length === 0) continue;
    const doneTo = (member: string) => own.filter(({ members }) => members === member).map(withoutMembers);
    const differs = own.some(({ members }) =>
      to(members!).some((key) => from(key).some((old) => !isSame(doneTo(old), doneTo(members!)))),
    );
    if (differs && !keepsFirst)
      return fail({ code: "values-differ", label: line.label, list: lost, scenario: scenario.label });
    draft.scenarios[index]!.changes = scenario.changes.flatMap((change): Change[] => {
      const { members } = change;
      if (change.line !== line.name || members === undefined) return [change];
      const targets = to(members).filter((key) => from(key)[0] === members);
      return isByMember
        ? targets.map((key) => ({ ...change, members: key }))
        : targets.map(() => withoutMembers(change));
    }) as DocumentDraft["scenarios"][number]["changes"];
  }
  return succeed(null);
}

function withoutMembers(change: Change): Change {
  const { members: _, ...rest } = change;
  return rest;
}

/** A figure of one member reads the first that comes from it; one of a line that had none, the first of all. */
function rearrangeHeadline(draft: DocumentDraft, document: Document, move: Rearrangement): void {
  const figures = document.headline.flatMap((figure): Headline[] => {
    if (figure.line !== move.line.name) return [figure];
    const { members, ...rest } = figure;
    if (!move.isByLists) return [rest];
    if (members === undefined && (figure.show === "lowest" || isByLists(move.line))) return [figure];
    const [first] = move.to(members ?? "");
    return first === undefined ? [] : [{ ...rest, members: first }];
  });
  if (figures.some((figure, index) => figure !== document.headline[index]) || figures.length < document.headline.length)
    draft.headline = figures as DocumentDraft["headline"];
}

/** An analysis reads the first member that comes from the one it read, and moves the same or, of a line that had none, all. */
function rearrangedReferences({ line, to, isByLists: isByMember }: Rearrangement): Pick<References, "cell" | "input"> {
  const ofMember = <T extends InputName>(named: T, members: string | undefined): T | null => {
    const { members: _, ...rest } = named;
    if (!isByMember) return rest as T;
    const [first] = members === undefined ? [] : to(members);
    return first === undefined ? null : { ...named, members: first };
  };
  return {
    cell(named) {
      if (named.line !== line.name || (named.members === undefined && isByLists(line))) return named;
      if (named.members === undefined && !isByMember) return named;
      return ofMember(named, named.members ?? "");
    },
    input: (named) =>
      named.line !== line.name || named.members === undefined ? named : ofMember(named, named.members),
  };
}

/** Series and lists of changes are short and plain, with their keys in one order. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
