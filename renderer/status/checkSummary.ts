/** How the model's check lines stand in the case on the screen. */
import { failingCells } from "../../shared/analysis/review/failingChecks.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import type { Document, Line } from "../../shared/model/document.ts";
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

export function checkSummary(live: LiveModel): CheckSummary {
  const checks = checkLines(live.compiled.document);
  const failing = checks.flatMap((line) => {
    const first = failingCells(live, line.name).next();
    return first.done === true ? [] : [{ line, where: first.value }];
  });
  return { count: checks.length, failing };
}

const known = new WeakMap<readonly Line[], readonly Line[]>();

/** In the order of the document. Documents share the sections that did not change: each is looked through once. */
export const checkLines = ({ sections }: Document): readonly Line[] => sections.flatMap(({ lines }) => checksOf(lines));

function checksOf(lines: readonly Line[]): readonly Line[] {
  const found = known.get(lines) ?? lines.filter(({ role }) => role === "check");
  known.set(lines, found);
  return found;
}

/** `16 checks pass`, or the names of those that do not. */
export function checkText({ count, failing }: CheckSummary): string {
  if (count === 0) return "no checks";
  if (failing.length === 0) return `${count} ${count === 1 ? "check passes" : "checks pass"}`;
  return `${failing.length} of ${count} fail: ${failing.map(({ line }) => line.label).join(", ")}`;
}
