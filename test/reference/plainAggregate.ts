import { empty, flag, type PlainCell, value } from "./plainCell.ts";

/** `sum`, `mean`, `min`, `max`, `count`, `any` or `all`: what is empty is skipped, a fault never. */
export function aggregated(name: string, cells: readonly PlainCell[]): PlainCell {
  const failed = cells.find((one) => one.kind === "fault");
  if (failed) return failed;
  const values = cells.flatMap((one) => (one.kind === "value" ? [one.value] : []));
  const sum = values.reduce((a, b) => a + b, 0);
  switch (name) {
    case "sum":
      return value(sum);
    case "count":
      return value(values.length);
    case "any":
      return flag(values.some((one) => one !== 0));
    case "all":
      return flag(values.every((one) => one !== 0));
  }
  if (values.length === 0) return empty;
  if (name === "mean") return value(sum / values.length);
  return value(name === "min" ? Math.min(...values) : Math.max(...values));
}
