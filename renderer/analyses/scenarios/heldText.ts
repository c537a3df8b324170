/** What stands in a cell under a scenario, as the table of differences writes it. */
import type { Held } from "../../../shared/analysis/scenarios/differences.ts";
import type { Line } from "../../../shared/model/document.ts";
import { cellText } from "../../../shared/model/numberFormat.ts";

export function heldText(held: Held, line: Line): string {
  if ("value" in held) {
    if (Number.isNaN(held.value)) return "nothing";
    return held.value === 0 ? "0" : cellText(held.value, line);
  }
  const { times, plus } = held;
  if (times === 1 && plus === 0) return "formula";
  const scaled = times === 1 ? "formula" : `formula × ${Number(times.toPrecision(6))}`;
  return plus === 0 ? scaled : `${scaled} ${plus < 0 ? "−" : "+"} ${cellText(Math.abs(plus), line)}`;
}
