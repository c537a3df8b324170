/** How the model's check lines stand in the case on the screen. */
import type { LiveModel } from "../../shared/engine/live.ts";
import type { Line } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";
import type { CellAddress } from "../state/appState.ts";

export interface CheckSummary {
  readonly count: number;
  /** In the order of the document. */
  readonly failing: readonly FailingCheck[];
}

export interface FailingCheck {
  readonly line: Line;
  /** The first cell, by member and then period, that does not hold. */
  readonly where: CellAddress;
}

/** A cell of a check fails at 0 and where it cannot be computed; an empty cell says nothing. */
export function checkSummary(live: LiveModel): CheckSummary {
  const checks = allLines(live.compiled.document).filter(({ role }) => role === "check");
  const failing = checks.flatMap((line) => {
    const where = firstFailure(live, line.name);
    return where === null ? [] : [{ line, where }];
  });
  return { count: checks.length, failing };
}

function firstFailure(live: LiveModel, line: string): CellAddress | null {
  const compiled = live.compiled.lines.get(line);
  if (compiled === undefined) return null;
  const periods = compiled.isTimed ? live.compiled.document.timeline.periods : 1;
  for (let member = 0; member < compiled.memberKeys.length; member++) {
    for (let period = 0; period < periods; period++) {
      const cell = live.read(line, member, period);
      if (cell.kind === "fault" || (cell.kind === "value" && cell.value === 0)) return { line, member, period };
    }
  }
  return null;
}

/** `16 checks pass`, or the names of those that do not. */
export function checkText({ count, failing }: CheckSummary): string {
  if (count === 0) return "no checks";
  if (failing.length === 0) return `${count} ${count === 1 ? "check passes" : "checks pass"}`;
  return `${failing.length} of ${count} fail: ${failing.map(({ line }) => line.label).join(", ")}`;
}
