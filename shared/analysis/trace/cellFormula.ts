/** The formula that a cell's number comes from; null where it is typed, or there is none. */
import type { LiveModel } from "../../engine/live.ts";
import { isOneCell, type TraceCell } from "./traceCell.ts";

export function cellFormula(live: LiveModel, cell: TraceCell): string | null {
  const line = live.compiled.lines.get(cell.line)?.line;
  if (line === undefined) return null;
  if (!isOneCell(cell)) return line.formula ?? line.opening ?? null;
  const origin = live.origin(cell.line, cell.member, cell.period);
  if (origin === "opening") return line.opening ?? null;
  return origin === "formula" || origin === "empty" ? (line.formula ?? null) : null;
}
