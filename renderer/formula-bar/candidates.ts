/** What a formula may go on with, wherever the caret is: lines, functions, words, members, periods, units. */
import { functions } from "../../shared/formula/catalogue.ts";
import { keywords } from "../../shared/formula/names.ts";
import { atoms } from "../../shared/formula/unitAtoms.ts";
import type { Document, Line } from "../../shared/model/document.ts";
import { allLines, listsOf } from "../../shared/model/lines.ts";
import { periodLabels } from "../../shared/model/timeline.ts";

export interface Completion {
  readonly kind: "line" | "function" | "word" | "member" | "period" | "unit";
  readonly name: string;
  /** What a person calls it: a line's label, a member's, what a function gives. */
  readonly label: string;
  /** Of a line, as it stands beside the label. */
  readonly unit: string;
}

const knownCandidates = new WeakMap<Document["sections"], readonly Completion[]>();

/** Where a name may come. */
export function candidatesOf(document: Document): readonly Completion[] {
  const known = knownCandidates.get(document.sections);
  if (known !== undefined) return known;
  const made: readonly Completion[] = [
    ...allLines(document).map(({ name, label, unit }): Completion => ({ kind: "line", name, label, unit })),
    ...functions.map(({ name, help }): Completion => ({ kind: "function", name, label: help, unit: "" })),
    ...Object.entries(keywords).map(([name, label]): Completion => ({ kind: "word", name, label, unit: "" })),
  ];
  knownCandidates.set(document.sections, made);
  return made;
}

/** That can be picked of a line. */
export const membersOf = (document: Document, line: Line): readonly Completion[] =>
  listsOf(document, line).flatMap((list) =>
    list.members.map(({ name, label }): Completion => ({ kind: "member", name, label, unit: list.label })),
  );

export const periodsOf = ({ timeline }: Document): readonly Completion[] =>
  periodLabels(timeline).map((name) => ({ kind: "period", name, label: "", unit: "" }));

/** Those of the model first, then every word a unit is made of. */
export function unitsOf(document: Document): readonly Completion[] {
  const own = allLines(document).map(({ unit }) => unit);
  const written = own.filter((unit) => /^[A-Za-z]/.test(unit) && unit !== "flag" && unit !== "x");
  const names = new Set([...written, ...[...atoms.keys()].filter((atom) => /^[A-Za-z]{2,}$/.test(atom))]);
  return [...names].map((name): Completion => ({ kind: "unit", name, label: "", unit: "" }));
}
