import { type Compiled, compileDocument } from "../../engine/compile.ts";
import { openLive } from "../../engine/live.ts";
import type { CellName } from "../../model/analyses.ts";
import type { Change } from "../../model/document.ts";
import { outputCell } from "./cells.ts";
import { analysisSentence } from "./problems.ts";
import { withChanges } from "./withChanges.ts";

/** Why an output has no number in one case, in a sentence; null where it has one. Cost: the whole model once. */
export function reasonAt(
  compiled: Compiled,
  scenario: string | null,
  changes: readonly Change[],
  output: CellName,
): string | null {
  const changed = withChanges(compiled.document, scenario, changes);
  const live = openLive(compileDocument(changed.document, compiled), changed.scenario);
  const cell = outputCell(live.compiled, output);
  if (!cell.ok) return analysisSentence(cell.problems[0]!);
  const { line, member, period } = cell.value;
  const read = live.read(line, member, period);
  if (read.kind === "value") return null;
  return read.kind === "fault" ? read.fault.message : "It is empty here.";
}
