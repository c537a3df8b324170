/** The way of an error from a cell to its first cause, a sentence a step. */
import type { LiveModel } from "../../engine/live.ts";
import { errorPath } from "./errorPath.ts";
import { readsOf } from "./feeds.ts";
import { placeText } from "./placeText.ts";
import { keyOf, type OneCell } from "./traceCell.ts";

export interface ErrorStep {
  readonly cell: OneCell;
  /** What it reads that is in error; at the last, what is the matter. */
  readonly sentence: string;
}

/** Empty where the cell has no fault. */
export function errorSteps(live: LiveModel, cell: OneCell): readonly ErrorStep[] {
  const path = errorPath(live, cell);
  return path.map((at, index) => {
    const next = path[index + 1];
    return { cell: at, sentence: next === undefined ? causeText(live, at) : readText(live, at, next) };
  });
}

function causeText(live: LiveModel, { line, member, period }: OneCell): string {
  const cell = live.read(line, member, period);
  return cell.kind === "fault" ? cell.fault.message : "";
}

/** `Reads prev(level): in error in 2025.` */
function readText(live: LiveModel, at: OneCell, next: OneCell): string {
  const read = readsOf(live, at).find(({ cells }) => cells.some((cell) => keyOf(cell) === keyOf(next)));
  const place = placeText(live, next);
  return `Reads ${read?.reading.text ?? next.line}: in error${place === "" ? "" : ` (${place})`}.`;
}
