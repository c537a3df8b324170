import type { Cell } from "../../shared/engine/live.ts";
import { unreachable } from "../../shared/invariant.ts";
import type { Line } from "../../shared/model/document.ts";

/** A cell to fifteen significant digits, all that a number holds for certain, with its unit: `142.580013728731 USD/share`. */
export function exactText(cell: Cell, line: Line): string {
  switch (cell.kind) {
    case "empty":
      return "empty";
    case "fault":
      return "error";
    case "value":
      return `${grouped(cell.value)}${unitBehind(line.unit)}`;
    default:
      return unreachable(cell);
  }
}

/** Commas between thousands; past a thousand trillion as `2.1e+25`. */
function grouped(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (text.includes("e")) return text;
  const [whole, fraction] = text.split(".");
  const separated = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** `%` and `x` stand close to their number, other units after a space; a flag has none. */
function unitBehind(unit: string): string {
  if (unit === "" || unit === "flag") return "";
  return unit === "%" || unit === "x" ? unit : ` ${unit}`;
}
