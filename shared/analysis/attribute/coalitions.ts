/**
 * The output where some drivers stand as in the second scenario and all others
 * as in the first: what every split is made of.
 */
import type { CaseColumn, OutputCell } from "../../engine/run.ts";
import type { AskedRun, Columns } from "../cases/analysis.ts";
import type { ChangedCell } from "./changedLines.ts";
import type { Driver } from "./drivers.ts";

/** Who is in: `[driver][case]`, 1 or 0. */
export type Coalitions = readonly Uint8Array[];

export interface Between {
  /** The first scenario; null is the base. */
  readonly from: string | null;
  readonly drivers: readonly Driver[];
  readonly output: OutputCell;
}

export const coalitionsOf = (driverCount: number, caseCount: number): Coalitions =>
  Array.from({ length: driverCount }, () => new Uint8Array(caseCount));

/** Numbers in all columns of a table: the cells of a line by many members are many. */
const mostNumbers = 2 ** 22;

/** One value a case, in the output's unit; NaN where it has none. `share`: how much of the whole is done before and after. */
export function* valuesOver(
  { from, drivers, output }: Between,
  coalitions: Coalitions,
  caseCount: number,
  [before, after]: readonly [number, number],
): Generator<AskedRun<never>, Float64Array, Columns> {
  const values = new Float64Array(caseCount);
  const cellCount = drivers.reduce(
    (sum, { lines }) => sum + lines.reduce((all, { cells }) => all + cells.length, 0),
    0,
  );
  const size = Math.max(1, Math.floor(mostNumbers / Math.max(1, cellCount)));
  for (let start = 0; start < caseCount; start += size) {
    const end = Math.min(caseCount, start + size);
    const shareAt = (cases: number) => before + ((after - before) * cases) / caseCount;
    const [part] = yield {
      cases: { caseCount: end - start, columns: columnsOf(drivers, coalitions, start, end) },
      outputs: [output],
      scenario: from,
      share: [shareAt(start), shareAt(end)],
    };
    values.set(part!, start);
  }
  return values;
}

const columnsOf = (drivers: readonly Driver[], coalitions: Coalitions, start: number, end: number): CaseColumn[] =>
  drivers.flatMap(({ lines }, driver) => {
    const isIn = coalitions[driver]!.subarray(start, end);
    return lines.flatMap(({ line, cells }) => cells.flatMap((cell) => columnsOfCell(line, cell, isIn)));
  });

const columnsOfCell = (line: string, { member, period, parts }: ChangedCell, isIn: Uint8Array): CaseColumn[] =>
  parts.map(({ part, from, to }) => ({
    line,
    part,
    member,
    ...(period !== undefined && { period }),
    values: Float64Array.from(isIn, (each) => (each === 1 ? to : from)),
  }));
