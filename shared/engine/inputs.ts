/** What stands in the input cells of a line under a scenario, in base units. */
import { toBase } from "../formula/units.ts";
import type { Change, Document } from "../model/document.ts";
import { isCalculation, seriesEntry, seriesOf } from "../model/lines.ts";
import { scenarioChain } from "../model/scenarioChain.ts";
import { periodIndex } from "../model/timeline.ts";
import type { CompiledLine } from "./compiledLines.ts";

/** Values by member × period, in base units; NaN where nothing is typed. */
export interface InputValues {
  readonly value: Float64Array;
  /** Of a calculation: its row is taken times `factor` plus `summand`; replaced by the summand where the factor is NaN. */
  readonly factor: Float64Array;
  readonly summand: Float64Array;
}

/** The changes of a scenario by line, in the order they act. */
export function changesUnder(document: Document, scenario: string | null): ReadonlyMap<string, readonly Change[]> {
  const byLine = new Map<string, Change[]>();
  for (const { changes } of scenarioChain(document.scenarios, scenario))
    for (const change of changes) {
      const list = byLine.get(change.line);
      if (list === undefined) byLine.set(change.line, [change]);
      else list.push(change);
    }
  return byLine;
}

/** Whether a change touches a cell. */
export function changeTouches(document: Document, change: Change, memberKey: string, period: number): boolean {
  if (change.members !== undefined && change.members !== memberKey) return false;
  if (change.period !== undefined && periodIndex(document.timeline, change.period) !== period) return false;
  return typeof change.to === "number" || (change.to[period] ?? null) !== null;
}

export function inputValues(
  document: Document,
  { line, memberKeys, isTimed, unit }: CompiledLine,
  changes: readonly Change[],
): InputValues {
  const periods = isTimed ? document.timeline.periods : 1;
  const size = memberKeys.length * periods;
  const value = new Float64Array(size);
  const isCalculated = isCalculation(line);
  const factor = isCalculated ? new Float64Array(size).fill(1) : unused;
  const summand = isCalculated ? new Float64Array(size) : unused;
  for (let member = 0, cell = 0; member < memberKeys.length; member++) {
    const key = memberKeys[member]!;
    const series = seriesOf(line.values, key);
    for (let period = 0; period < periods; period++, cell++) {
      const typed = seriesEntry(series, period);
      let own = typed ?? Number.NaN;
      let times = isCalculated && typed !== undefined ? Number.NaN : 1;
      let plus = isCalculated && typed !== undefined ? typed : 0;
      for (const change of changes) {
        if (!changeTouches(document, change, key, period)) continue;
        const to = typeof change.to === "number" ? change.to : change.to[period]!;
        if (change.how === "set") [own, times, plus] = [to, Number.NaN, to];
        else if (change.how === "scale") [own, times, plus] = [own * to, times * to, plus * to];
        else [own, plus] = [own + to, plus + to];
      }
      value[cell] = toBase(unit, isCalculated ? (typed ?? Number.NaN) : own);
      if (!isCalculated) continue;
      factor[cell] = times;
      summand[cell] = toBase(unit, plus);
    }
  }
  return { value, factor, summand };
}

/** Of a line that is typed throughout: there is no row to change. */
const unused = new Float64Array(0);
