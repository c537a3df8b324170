/**
 * One node of a program as a closure that computes a stretch of its row: items
 * `fromItem` to `toItem`, periods `from` to `to` (both exclusive at the end).
 */
import { pieceAt } from "../graph/dependencies.ts";
import { type Graph, itemMap, itemsRead, type Node } from "../graph/graph.ts";
import { type Binary, type Buffer, copy, type Kernels, patch, type Ternary, type Unary } from "./kernels.ts";
import type { Place, PlaceOf } from "./layout.ts";
import { cumulate, irr, npv, total } from "./overTime.ts";
import { type Flags, reduceRunner } from "./reductions.ts";
import { cell, type RowRunner, type Source } from "./source.ts";

export function rowRunner(
  graph: Graph,
  id: number,
  placeOf: PlaceOf,
  m: Buffer,
  caseCount: number,
  kernels: Kernels,
): RowRunner {
  const node = graph.nodes[id]!;
  const out = placeOf(id)!;
  const count = out.caseStride === 1 ? caseCount : 1;
  const source = (index: number): Source => sourceOf(graph, node, node.args[index]!, placeOf, count);
  const { operation } = node;
  switch (operation.kind) {
    case "constant":
      return () => void m.fill(operation.value, out.at, out.at + 1);
    case "empty":
    case "broken":
      return (fromItem, toItem, from, to) => {
        for (let item = fromItem; item < toItem; item++)
          for (let period = from; period < to; period++) {
            const o = out.at + item * out.itemStride + period * out.periodStride;
            m.fill(Number.NaN, o, o + count);
          }
      };
    case "pattern":
      return (_fromItem, _toItem, from, to) => {
        for (let period = from; period < to; period++)
          m[out.at + period * out.periodStride] = operation.values[period]!;
      };
    case "input":
      return () => {};
    case "negate":
      return unary(m, out, count, source(0), kernels.negate);
    case "not":
      return unary(m, out, count, source(0), kernels.not);
    case "binary":
      return binary(m, out, count, source(0), source(1), kernels.binary[operation.operator]);
    case "select":
      return ternary(m, out, count, source(0), source(1), source(2), kernels.select);
    case "patch":
      return ternary(m, out, count, source(0), source(1), source(2), patch);
    case "call": {
      if (node.args.length === 2 && operation.name === "min")
        return binary(m, out, count, source(0), source(1), kernels.least);
      if (node.args.length === 2 && operation.name === "max")
        return binary(m, out, count, source(0), source(1), kernels.greatest);
      return call(
        m,
        out,
        count,
        node.args.map((_, index) => source(index)),
        operation.kernel,
      );
    }
    case "shift":
      return shift(m, out, count, source(0), node.args.length > 1 ? source(1) : null, operation.lag, graph.periodCount);
    case "at": {
      const from = source(0);
      return unary(
        m,
        out,
        count,
        { ...from, at: from.at + operation.period * from.periodStride, periodStride: 0 },
        copy,
      );
    }
    case "pick": {
      const groups = itemsRead(graph, node);
      const items = Int32Array.from(groups, (group) => group[0]!);
      return unary(m, out, count, { ...placed(placeOf, node.args[0]!, count, node.timed), items }, copy);
    }
    case "assemble":
      return assemble(
        m,
        out,
        count,
        node.args.map((arg, index) => (arg === -1 ? null : source(index))),
        operation.starts,
      );
    case "reduce":
      return reduceRunner(
        m,
        out,
        count,
        itemsRead(graph, node),
        operation.how,
        placeOf(node.args[0]!)!,
        flagsOf(graph, node, placeOf),
        kernels,
      );
    case "total":
      return total(m, out, count, source(0), node.args.length > 1 ? source(1) : null, graph.periodCount, kernels);
    case "cumulate":
      return cumulate(m, out, count, source(0), node.args.length > 1 ? source(1) : null, kernels);
    case "npv":
      return npv(m, out, count, source(0), source(1), node.args.length > 2 ? source(2) : null, graph.periodCount);
    case "irr":
      return irr(m, out, count, source(0), node.args.length > 1 ? source(1) : null, graph.periodCount);
    case "emptySelect":
      return emptyFlags(m, out, count, [source(0), source(1), source(2), source(3)]);
    case "emptyPatch":
      return binary(m, out, count, source(0), source(1), emptyPatch);
  }
}

function sourceOf(graph: Graph, node: Node, arg: number, placeOf: PlaceOf, count: number): Source {
  const items = itemMap(graph, node.lists, graph.nodes[arg]!.lists);
  return { ...placed(placeOf, arg, count, node.timed), items };
}

/** A reduction's second argument, by the items of its first. */
function flagsOf(graph: Graph, node: Node, placeOf: PlaceOf): Flags | null {
  const [subject, flags] = node.args as [number, number | undefined];
  if (flags === undefined) return null;
  return { ...placeOf(flags)!, items: itemMap(graph, graph.nodes[subject]!.lists, graph.nodes[flags]!.lists) };
}

/** Of an argument whose every period lies outside what is computed, like the start of a look back that never reaches the beginning. */
const neverRead: Place = { at: 0, itemStride: 0, periodStride: 0, caseStride: 0 };

function placed(placeOf: PlaceOf, arg: number, count: number, isTimed: boolean) {
  const place = placeOf(arg) ?? neverRead;
  const isRun = place.periodStride === place.caseStride * count || (count === 1 && place.periodStride === 1);
  const stride = count === 1 ? (place.periodStride === 0 ? 0 : 1) : place.caseStride;
  return { ...place, stride: isRun || !isTimed ? stride : null } as Place & Pick<Source, "stride">;
}

function unary(m: Buffer, out: Place, count: number, a: Source, kernel: Unary): RowRunner {
  return (fromItem, toItem, from, to) => {
    for (let item = fromItem; item < toItem; item++) {
      const o = out.at + item * out.itemStride;
      if (a.stride !== null) kernel(m, o + from * out.periodStride, cell(a, item, from), a.stride, (to - from) * count);
      else
        for (let period = from; period < to; period++)
          kernel(m, o + period * out.periodStride, cell(a, item, period), a.caseStride, count);
    }
  };
}

function binary(m: Buffer, out: Place, count: number, a: Source, b: Source, kernel: Binary): RowRunner {
  return (fromItem, toItem, from, to) => {
    for (let item = fromItem; item < toItem; item++) {
      const o = out.at + item * out.itemStride;
      if (a.stride !== null && b.stride !== null)
        kernel(
          m,
          o + from * out.periodStride,
          cell(a, item, from),
          a.stride,
          cell(b, item, from),
          b.stride,
          (to - from) * count,
        );
      else
        for (let period = from; period < to; period++)
          kernel(
            m,
            o + period * out.periodStride,
            cell(a, item, period),
            a.caseStride,
            cell(b, item, period),
            b.caseStride,
            count,
          );
    }
  };
}

function ternary(m: Buffer, out: Place, count: number, a: Source, b: Source, c: Source, kernel: Ternary): RowRunner {
  const run = (item: number, period: number, da: number, db: number, dc: number, n: number) =>
    kernel(
      m,
      out.at + item * out.itemStride + period * out.periodStride,
      cell(a, item, period),
      da,
      cell(b, item, period),
      db,
      cell(c, item, period),
      dc,
      n,
    );
  return (fromItem, toItem, from, to) => {
    for (let item = fromItem; item < toItem; item++)
      if (a.stride !== null && b.stride !== null && c.stride !== null)
        run(item, from, a.stride, b.stride, c.stride, (to - from) * count);
      else
        for (let period = from; period < to; period++)
          run(item, period, a.caseStride, b.caseStride, c.caseStride, count);
  };
}

/** A function without a loop of its own, value by value; a value that is missing or infinite gives none. */
function call(
  m: Buffer,
  out: Place,
  count: number,
  args: readonly Source[],
  kernel: (...args: number[]) => number,
): RowRunner {
  const values: number[] = args.map(() => 0);
  return (fromItem, toItem, from, to) => {
    for (let item = fromItem; item < toItem; item++)
      for (let period = from; period < to; period++)
        for (let c = 0; c < count; c++) {
          let sound = 0;
          for (let index = 0; index < args.length; index++) {
            const arg = args[index]!;
            const value = m[cell(arg, item, period) + c * arg.caseStride]!;
            values[index] = value;
            sound += value - value;
          }
          m[out.at + item * out.itemStride + period * out.periodStride + c] =
            sound === 0 ? kernel(...values) : Number.NaN;
        }
  };
}

function shift(
  m: Buffer,
  out: Place,
  count: number,
  x: Source,
  start: Source | null,
  lag: number,
  periodCount: number,
): RowRunner {
  return (fromItem, toItem, from, to) => {
    for (let item = fromItem; item < toItem; item++)
      for (let period = from; period < to; period++) {
        const o = out.at + item * out.itemStride + period * out.periodStride;
        const wanted = period - lag;
        if (wanted >= 0 && wanted < periodCount) copy(m, o, cell(x, item, wanted), x.caseStride, count);
        else if (start !== null) copy(m, o, cell(start, item, period), start.caseStride, count);
        else m.fill(Number.NaN, o, o + count);
      }
  };
}

function assemble(
  m: Buffer,
  out: Place,
  count: number,
  pieces: readonly (Source | null)[],
  starts: readonly number[],
): RowRunner {
  return (fromItem, toItem, from, to) => {
    for (let period = from; period < to; period++) {
      const piece = pieces[pieceAt(starts, period)] ?? null;
      for (let item = fromItem; item < toItem; item++) {
        const o = out.at + item * out.itemStride + period * out.periodStride;
        if (piece === null) m.fill(Number.NaN, o, o + count);
        else copy(m, o, cell(piece, item, period), piece.caseStride, count);
      }
    }
  };
}

/** Whether a choice is empty: its test is, or the branch it takes. */
function emptyFlags(
  m: Buffer,
  out: Place,
  count: number,
  [test, ofTest, ofThen, ofElse]: readonly Source[],
): RowRunner {
  const read = (source: Source, item: number, period: number, c: number) =>
    m[cell(source, item, period) + c * source.caseStride]!;
  return (fromItem, toItem, from, to) => {
    for (let item = fromItem; item < toItem; item++)
      for (let period = from; period < to; period++)
        for (let c = 0; c < count; c++) {
          const value = read(test!, item, period, c);
          const branch = value !== 0 ? ofThen! : ofElse!;
          const isTaken = value - value === 0 && read(branch, item, period, c) === 1;
          const isEmpty = read(ofTest!, item, period, c) === 1 || isTaken;
          m[out.at + item * out.itemStride + period * out.periodStride + c] = isEmpty ? 1 : 0;
        }
  };
}

/** A replaced cell is not empty. */
const emptyPatch: Binary = (m, o, factor, df, flag, dg, n) => {
  for (let i = 0; i < n; i++, factor += df, flag += dg) m[o + i] = Number.isNaN(m[factor]) ? 0 : m[flag]!;
};
