/** Rows made of all or of all earlier periods; empty periods are left out. */
import { irr as rateOfReturn } from "../../numbers/finance/irr.ts";
import { npv as presentValue } from "../../numbers/finance/npv.ts";
import type { Buffer, Kernels } from "./kernels.ts";
import type { Place } from "./layout.ts";
import { addWhereFilled, type FlagAt } from "./reductions.ts";
import { cell, type RowRunner, type Source } from "./source.ts";

export function total(
  m: Buffer,
  out: Place,
  count: number,
  x: Source,
  empty: Source | null,
  periodCount: number,
  kernels: Kernels,
): RowRunner {
  return (fromItem, toItem) => {
    for (let item = fromItem; item < toItem; item++) {
      const o = out.at + item * out.itemStride;
      m.fill(0, o, o + count);
      for (let period = 0; period < periodCount; period++)
        addWhereFilled(m, o, o, cell(x, item, period), x.caseStride, flag(empty, item, period), count, kernels);
    }
  };
}

export function cumulate(
  m: Buffer,
  out: Place,
  count: number,
  x: Source,
  empty: Source | null,
  kernels: Kernels,
): RowRunner {
  return (fromItem, toItem, from, to) => {
    for (let item = fromItem; item < toItem; item++)
      for (let period = from; period < to; period++) {
        const o = out.at + item * out.itemStride + period * out.periodStride;
        const before = period === 0 ? o : o - out.periodStride;
        if (period === 0) m.fill(0, o, o + count);
        addWhereFilled(m, o, before, cell(x, item, period), x.caseStride, flag(empty, item, period), count, kernels);
      }
  };
}

/** Where a cell's flag of emptiness lies, and how it advances over cases; null where the cell is never empty. */
const flag = (empty: Source | null, item: number, period: number): FlagAt | null =>
  empty === null ? null : { at: cell(empty, item, period), caseStride: empty.caseStride };

/** Empty periods are a cash flow of 0. */
export function irr(
  m: Buffer,
  out: Place,
  count: number,
  x: Source,
  empty: Source | null,
  periodCount: number,
): RowRunner {
  const flows = new Float64Array(periodCount);
  return (fromItem, toItem) => {
    for (let item = fromItem; item < toItem; item++)
      for (let c = 0; c < count; c++) {
        let sound = 0;
        for (let period = 0; period < periodCount; period++) {
          const isEmpty = empty !== null && m[cell(empty, item, period) + c * empty.caseStride] === 1;
          flows[period] = isEmpty ? 0 : m[cell(x, item, period) + c * x.caseStride]!;
          sound += flows[period]! - flows[period]!;
        }
        m[out.at + item * out.itemStride + c] = sound === 0 ? rateOfReturn(flows) : Number.NaN;
      }
  };
}

/** Empty periods are a cash flow of 0. Each period has its own rate. */
export function npv(
  m: Buffer,
  out: Place,
  count: number,
  rate: Source,
  x: Source,
  empty: Source | null,
  periodCount: number,
): RowRunner {
  const rates = new Float64Array(periodCount);
  const flows = new Float64Array(periodCount);
  return (fromItem, toItem) => {
    for (let item = fromItem; item < toItem; item++)
      for (let c = 0; c < count; c++) {
        let sound = 0;
        for (let period = 0; period < periodCount; period++) {
          const isEmpty = empty !== null && m[cell(empty, item, period) + c * empty.caseStride] === 1;
          rates[period] = m[cell(rate, item, period) + c * rate.caseStride]!;
          flows[period] = isEmpty ? 0 : m[cell(x, item, period) + c * x.caseStride]!;
          sound += rates[period]! - rates[period]! + (flows[period]! - flows[period]!);
        }
        m[out.at + item * out.itemStride + c] = sound === 0 ? presentValue(rates, flows) : Number.NaN;
      }
  };
}
