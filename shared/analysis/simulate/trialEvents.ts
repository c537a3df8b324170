/** Whether something happens in a trial: a cell, or any of several, below, above or at a level. */
import type { Compiled } from "../../engine/compile.ts";
import type { OutputCell } from "../../engine/run.ts";
import type { InputName, TrialEvent } from "../../model/analyses.ts";
import { periodIndex } from "../../model/timeline.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { foundLevel } from "../cases/level.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import type { ColumnOf, WantedColumns } from "./wanted.ts";

export interface AskedEvent {
  readonly label: string;
  /** Writes 1 where it happens in a trial; a number that is missing is neither below nor above nor at anything. */
  readonly happens: (columnOf: ColumnOf, out: Uint8Array) => void;
}

export function askedEvent(
  compiled: Compiled,
  { label, cell, when, level }: TrialEvent,
  wanted: WantedColumns,
): Result<AskedEvent, AnalysisProblem> {
  const cells = cellsNamed(compiled, cell);
  if (!cells.ok) return cells;
  const found = foundLevel(compiled, level, cell.line);
  if (!found.ok) return found;
  const name = JSON.stringify(cell);
  // Both ends are read whatever is asked: then another comparison needs no run.
  const ends = { below: wanted.fold("least", name, cells.value), above: wanted.fold("greatest", name, cells.value) };
  const levelKeys = found.value.outputs.map((each) => wanted.cell(each));
  const keys = when === "is" ? keysAtLevel(level, name, cells.value, wanted) : [ends[when]];
  return succeed({
    label,
    happens(columnOf, out) {
      const levels = found.value.levels(levelKeys.map(columnOf), out.length);
      for (const key of keys) compare(columnOf(key), when, levels, out);
    },
  });
}

/** With a level that is the same in all trials, the number nearest to it says whether one is at it. */
const keysAtLevel = (
  level: TrialEvent["level"],
  name: string,
  cells: readonly OutputCell[],
  wanted: WantedColumns,
): readonly string[] =>
  "value" in level ? [wanted.fold({ nearest: level.value }, name, cells)] : cells.map((each) => wanted.cell(each));

function compare(values: Float64Array, when: TrialEvent["when"], levels: Float64Array, out: Uint8Array): void {
  for (let c = 0; c < out.length; c++) {
    const value = values[c]!;
    const level = levels[c]!;
    if (when === "below" ? value < level : when === "above" ? value > level : value === level) out[c] = 1;
  }
}

/** Every cell that a name leaves open: all members, all periods. */
export function cellsNamed(
  { document, lines }: Compiled,
  { line: name, members, period }: InputName,
): Result<readonly OutputCell[], AnalysisProblem> {
  const line = lines.get(name);
  if (line === undefined) return fail({ code: "no-line", line: name });
  if (members !== undefined && !line.memberKeys.includes(members))
    return fail({ code: "no-member", label: line.line.label, members });
  const only = period === undefined ? null : periodIndex(document.timeline, period);
  if (period !== undefined && only === null) return fail({ code: "no-period", period });
  const every = Array.from({ length: document.timeline.periods }, (_, index) => index);
  const periods = !line.isTimed ? [0] : only === null ? every : [only];
  return succeed(
    line.memberKeys.flatMap((key, member) =>
      members === undefined || members === key ? periods.map((each) => ({ line: name, member, period: each })) : [],
    ),
  );
}
