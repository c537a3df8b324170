/**
 * A cell as a formula of another line names it, for a person who points at it:
 * `owed`, `pick(owed, "loan_a")`, `prev(owed, 2)`, `at(price, 2027)`.
 */
import type { Document, Line } from "./document.ts";
import { listsOf, memberKeys } from "./lines.ts";
import { periodLabels } from "./timeline.ts";

export interface PointedCell {
  readonly line: Line;
  /** Null on the row that stands for all members. */
  readonly member: number | null;
  /** Null on the label, which stands for the same period. */
  readonly period: number | null;
  readonly isTimed: boolean;
}

export interface PointedOptions {
  /** Inside `sum(…)` and its like the name alone means every member. */
  readonly isInAggregate: boolean;
  /** Names the period by its label instead of by how far away it is, as F4 does with a cell. */
  readonly isFixed: boolean;
}

/** `own` is the cell whose formula is written; a line that holds one number for all periods can only name a period by its label. */
export function pointedText(
  document: Document,
  own: PointedCell,
  pointed: PointedCell,
  { isInAggregate, isFixed }: PointedOptions,
): string {
  const { name } = pointed.line;
  const subject = isInAggregate ? name : ofMember(document, own, pointed);
  if (!pointed.isTimed || pointed.period === null) return subject;
  if (isFixed || (!own.isTimed && pointed.period !== own.period)) return fixed(document, subject, pointed.period);
  return own.period === null ? subject : shifted(subject, pointed.period - own.period);
}

function ofMember(document: Document, own: PointedCell, { line, member }: PointedCell): string {
  const ownMembers = membersByList(document, own);
  const isShared = (list: string) => own.line.by?.includes(list) ?? false;
  if (member === null) return (line.by ?? []).every(isShared) ? line.name : `sum(${line.name})`;
  const members = membersByList(document, { line, member });
  return [...members].reduce(
    (text, [list, each]) =>
      isShared(list) && [undefined, each].includes(ownMembers.get(list)) ? text : `pick(${text}, "${each}")`,
    line.name,
  );
}

function membersByList(document: Document, { line, member }: Pick<PointedCell, "line" | "member">) {
  const names = member === null ? [] : (memberKeys(document, line)[member]?.split("|") ?? []);
  return new Map(listsOf(document, line).flatMap(({ name }, index) => (names[index] ? [[name, names[index]]] : [])));
}

function fixed({ timeline }: Document, subject: string, period: number): string {
  const label = periodLabels(timeline)[period] ?? "";
  return `at(${subject}, ${/^\d+$/.test(label) ? label : `"${label}"`})`;
}

function shifted(subject: string, by: number): string {
  if (by === 0) return subject;
  const count = Math.abs(by) === 1 ? "" : `, ${Math.abs(by)}`;
  return `${by < 0 ? "prev" : "next"}(${subject}${count})`;
}
