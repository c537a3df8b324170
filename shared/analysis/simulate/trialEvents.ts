/** Whether something happens in a trial: a cell, or any of several, below, above or at a level. */
import type { Compiled } from "../../engine/compile.ts";
import type { OutputCell } from "../../engine/run.ts";
import type { Unit } from "../../formula/units.ts";
import type { InputName, TrialEvent } from "../../model/analyses.ts";
import { periodIndex } from "../../model/timeline.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { outputCell } from "../cases/cells.ts";
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
  const name = JSON.stringify(cell);
  // Both ends are read whatever is asked: then another comparison needs no run.
  const ends = { below: wanted.fold("least", name, cells.value), above: wanted.fold("greatest", name, cells.value) };
  if ("value" in level) {
    const { value } = level;
    const key = when === "is" ? wanted.fold({ nearest: value }, name, cells.value) : ends[when];
    return succeed({ label, happens: (columnOf, out) => compare(columnOf(key), when, () => value, out) });
  }
  const other = outputCell(compiled, level.cell);
  if (!other.ok) return other;
  const levelKey = wanted.cell(other.value);
  const factor = ratio(compiled.lines.get(level.cell.line)!.unit, compiled.lines.get(cell.line)!.unit);
  const keys = when === "is" ? cells.value.map((each) => wanted.cell(each)) : [ends[when]];
  return succeed({
    label,
    happens(columnOf, out) {
      const levels = columnOf(levelKey);
      for (const key of keys) compare(columnOf(key), when, (c) => levels[c]! * factor, out);
    },
  });
}

function compare(
  values: Float64Array,
  when: TrialEvent["when"],
  levelAt: (c: number) => number,
  out: Uint8Array,
): void {
  for (let c = 0; c < out.length; c++) {
    const value = values[c]!;
    const level = levelAt(c);
    if (when === "below" ? value < level : when === "above" ? value > level : value === level) out[c] = 1;
  }
}

/** How many of one unit another is. */
const ratio = (from: Unit, to: Unit) => (from.numerator * to.denominator) / (from.denominator * to.numerator);

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
