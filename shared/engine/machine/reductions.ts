/** Aggregates over the members of lists, in the order of the members; empty cells are skipped. */
import type { Reduction } from "../graph/graph.ts";
import type { Buffer, Kernels } from "./kernels.ts";
import type { Place } from "./layout.ts";
import type { RowRunner } from "./source.ts";

/** The flags of emptiness of an argument, and for each of its items the item of the flags. */
export interface Flags extends Place {
  readonly items: Int32Array;
}

/** `groups` gives, for each item of the node, the items of its argument `x`. */
export function reduceRunner(
  m: Buffer,
  out: Place,
  count: number,
  groups: readonly Int32Array[],
  how: Reduction,
  x: Place,
  empty: Flags | null,
  kernels: Kernels,
): RowRunner {
  return (fromItem, toItem, from, to) => {
    for (let item = fromItem; item < toItem; item++) {
      const group = groups[item]!;
      for (let period = from; period < to; period++) {
        const o = out.at + item * out.itemStride + period * out.periodStride;
        if (how === "sum") addUp(m, o, count, group, x, empty, period, kernels);
        else for (let c = 0; c < count; c++) m[o + c] = reduceCell(m, how, group, x, empty, period, c);
      }
    }
  };
}

function addUp(
  m: Buffer,
  o: number,
  count: number,
  group: Int32Array,
  x: Place,
  empty: Flags | null,
  period: number,
  kernels: Kernels,
): void {
  m.fill(0, o, o + count);
  for (const item of group) {
    const flag = empty === null ? null : { at: flagAt(empty, item, period), caseStride: empty.caseStride };
    addWhereFilled(m, o, o, x.at + item * x.itemStride + period * x.periodStride, x.caseStride, flag, count, kernels);
  }
}

/** The flag of emptiness of a column: 1 where the case is empty. */
export interface FlagAt {
  readonly at: number;
  readonly caseStride: 0 | 1;
}

/** Adds a column to the running sum at `before`, giving the one at `o`; empty cases add nothing. */
export function addWhereFilled(
  m: Buffer,
  o: number,
  before: number,
  a: number,
  da: 0 | 1,
  flag: FlagAt | null,
  count: number,
  kernels: Kernels,
): void {
  if (flag !== null && flag.caseStride === 1) {
    for (let c = 0; c < count; c++) m[o + c] = m[before + c]! + (m[flag.at + c] === 1 ? 0 : m[a + c * da]!);
    return;
  }
  if (flag !== null && m[flag.at] === 1) {
    if (o !== before) m.copyWithin(o, before, before + count);
    return;
  }
  kernels.binary["+"](m, o, before, 1, a, da, count);
}

function reduceCell(
  m: Buffer,
  how: Reduction,
  group: Int32Array,
  x: Place,
  empty: Flags | null,
  period: number,
  c: number,
): number {
  let total = 0;
  let sound = 0;
  let count = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const item of group) {
    if (empty !== null && m[flagAt(empty, item, period) + c * empty.caseStride] === 1) continue;
    const value = m[x.at + item * x.itemStride + period * x.periodStride + c * x.caseStride]!;
    total += how === "any" || how === "all" ? (value !== 0 ? 1 : 0) : value;
    sound += value - value;
    count++;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (sound !== 0) return Number.NaN;
  switch (how) {
    case "sum":
      return total;
    case "count":
      return count;
    case "any":
      return total > 0 ? 1 : 0;
    case "all":
      return total === count ? 1 : 0;
    case "mean":
      return count === 0 ? Number.NaN : total / count;
    case "min":
      return count === 0 ? Number.NaN : lowest;
    case "max":
      return count === 0 ? Number.NaN : highest;
  }
}

const flagAt = (flags: Flags, item: number, period: number): number =>
  flags.at + flags.items[item]! * flags.itemStride + period * flags.periodStride;
