/** What a cell of the oracle has: a number in base units, nothing, or a fault; and how operations treat the three. */

export type PlainCell =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "fault"; readonly reason: string };

export const empty: PlainCell = { kind: "empty" };
export const fault = (reason: string): PlainCell => ({ kind: "fault", reason });
export const value = (number: number): PlainCell =>
  Number.isFinite(number) ? { kind: "value", value: number } : fault("not a finite number");
export const flag = (isTrue: boolean): PlainCell => value(isTrue ? 1 : 0);

/** Empty beside anything is empty; then the first fault; then what `compute` makes of the values. */
export function onValues(cells: readonly PlainCell[], compute: (...values: number[]) => number): PlainCell {
  if (cells.some((one) => one.kind === "empty")) return empty;
  const failed = cells.find((one) => one.kind === "fault");
  return failed ?? value(compute(...cells.map((one) => (one as { readonly value: number }).value)));
}
