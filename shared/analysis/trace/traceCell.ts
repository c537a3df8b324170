/** One cell, as the page names it too. A null member stands for all members, a null period for the line as a whole. */
export interface TraceCell {
  readonly line: string;
  readonly member: number | null;
  readonly period: number | null;
}

/** A cell that holds one number. */
export interface OneCell extends TraceCell {
  readonly member: number;
  readonly period: number;
}

export const isOneCell = (cell: TraceCell): cell is OneCell => cell.member !== null && cell.period !== null;

export const keyOf = ({ line, member, period }: TraceCell): string => `${line} ${member ?? "*"} ${period ?? "*"}`;
