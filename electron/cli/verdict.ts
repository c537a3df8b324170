/** Whether a case of a model stands: no error in the model, no cell that failed, no check that fails. */
import { failingCells } from "../../shared/analysis/review/failingChecks.ts";
import type { OneCell } from "../../shared/analysis/trace/traceCell.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import { counted } from "../../shared/model/counted.ts";
import type { Document } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";
import { periodLabels } from "../../shared/model/timeline.ts";

export interface CheckResult {
  readonly line: string;
  readonly label: string;
  readonly passes: boolean;
  /** Where it fails. */
  readonly fails: readonly string[];
}

/** A check passes where its cells are true; a cell that cannot be computed fails, an empty one says nothing. */
export function checkResults(document: Document, live: LiveModel): readonly CheckResult[] {
  const checks = allLines(document).filter((line) => line.role === "check");
  return checks.map((line) => {
    const fails = [...failingCells(live, line.name)].map((cell) => placeOf(live, cell));
    return { line: line.name, label: line.label, passes: fails.length === 0, fails };
  });
}

/** `2027`, or `2027, coreweave_ddtl_1`. */
function placeOf({ compiled: { document, lines } }: LiveModel, { line, member, period }: OneCell): string {
  const compiled = lines.get(line);
  const parts = [compiled?.isTimed ? periodLabels(document.timeline)[period] : "", compiled?.memberKeys[member]];
  return parts.filter(Boolean).join(", ") || "everywhere";
}

/** One line on what is wrong with the case; null where it stands. `errorCount` counts the cells that failed. */
export function complaint(document: Document, live: LiveModel, errorCount: number): string | null {
  const errors = live.compiled.diagnostics.filter(({ severity }) => severity === "error").length;
  const failing = checkResults(document, live).filter(({ passes }) => !passes);
  const parts = [
    ...(errors > 0 ? [`the model has ${counted(errors, "error")} (railhead check says which)`] : []),
    ...(errorCount > 0 ? [`${counted(errorCount, "cell")} could not be computed`] : []),
    ...(failing.length > 0
      ? [`${counted(failing.length, "check")} failing: ${failing.map(({ line }) => line).join(", ")}`]
      : []),
  ];
  return parts.length === 0 ? null : `${parts.join("; ")}.`;
}
