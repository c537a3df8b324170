/** Checks that do not hold in the case that is current. */
import type { LiveModel } from "../../engine/live.ts";
import { counted } from "../../model/counted.ts";
import { placeText } from "../trace/placeText.ts";
import type { OneCell } from "../trace/traceCell.ts";
import type { Finding } from "./finding.ts";
import type { LineReview } from "./reviewed.ts";

export const failingChecks: LineReview = (live, line): readonly Finding[] => {
  if (line.role !== "check") return [];
  const [cell, ...more] = failingCells(live, line.name);
  if (cell === undefined) return [];
  const place = placeText(live, cell);
  const where = place === "" ? "" : ` in ${place}`;
  const isFault = live.read(cell.line, cell.member, cell.period).kind === "fault";
  const others = more.length === 0 ? "" : ` and in ${counted(more.length, "more cell")}`;
  return [
    {
      id: `failing-check ${line.name}`,
      kind: "failing-check",
      severity: "error",
      cell,
      sentence: `This check ${isFault ? "cannot be computed" : "fails"}${where}${others}.`,
      suggestion: "Follow what feeds it to the number that breaks it.",
      fix: null,
    },
  ];
};

/** By member and then period. A cell of a check fails at 0 and where it cannot be computed; an empty cell says nothing. */
export function* failingCells(live: LiveModel, line: string): Generator<OneCell, void> {
  const compiled = live.compiled.lines.get(line);
  if (compiled === undefined) return;
  const periods = compiled.isTimed ? live.compiled.document.timeline.periods : 1;
  for (let member = 0; member < compiled.memberKeys.length; member++)
    for (let period = 0; period < periods; period++) {
      const cell = live.read(line, member, period);
      if (cell.kind === "fault" || (cell.kind === "value" && cell.value === 0)) yield { line, member, period };
    }
}
