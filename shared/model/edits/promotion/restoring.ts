/** The changes that give a scenario back the numbers it had, after the base has got others. */
import type { Change, Document, Line, Series } from "../../document.ts";
import { isByLists, memberKeys } from "../../lines.ts";
import type { CellState, CellStates } from "./cellStates.ts";

/** Changes that set the typed numbers of `wanted` in the cells where `is` has another. */
export function setting(document: Document, line: Line, wanted: CellStates, is: CellStates): readonly Change[] {
  const lists = wanted.map((cells, member) =>
    cells.map((state, period) =>
      state.kind === "typed" && Number.isFinite(state.value) && !isSameState(state, is[member]![period]!)
        ? state.value
        : null,
    ),
  );
  return changesOf(document, line, "set", lists);
}

/** Changes that move what the formulas give from `is` to `wanted`; where nothing of it is left they cannot. */
export function moving(document: Document, line: Line, wanted: CellStates, is: CellStates): readonly Change[] {
  const pairs = wanted.map((cells, member) => cells.map((state, period) => [state, is[member]![period]!] as const));
  const factors = pairs.map((cells) => cells.map(([to, from]) => factorFrom(to, from)));
  const sums = pairs.map((cells) =>
    cells.map(([to, from]) => {
      const factor = factorFrom(to, from);
      if (factor === null || to.kind !== "calculated" || from.kind !== "calculated") return null;
      return to.plus - from.plus * factor;
    }),
  );
  return [
    ...changesOf(document, line, "scale", withoutAll(factors, 1)),
    ...changesOf(document, line, "add", withoutAll(sums, 0)),
  ];
}

function factorFrom(to: CellState, from: CellState): number | null {
  if (to.kind !== "calculated" || from.kind !== "calculated" || from.times === 0) return null;
  return isSameState(to, from) ? null : to.times / from.times;
}

type Lists = readonly (readonly (number | null)[])[];

/** What does nothing is not written down. */
const withoutAll = (lists: Lists, nothing: number): Lists =>
  lists.map((list) => list.map((entry) => (entry === nothing ? null : entry)));

/** As few changes as say it: one for all members where all have the same, one number where all periods have. */
function changesOf(document: Document, line: Line, how: Change["how"], lists: Lists): readonly Change[] {
  const series = lists.map(seriesOfList);
  const [first] = series;
  const isOfAll = !isByLists(line) || series.every((each) => JSON.stringify(each) === JSON.stringify(first));
  if (isOfAll) return first === undefined ? [] : [{ line: line.name, how, to: first }];
  const keys = memberKeys(document, line);
  return series.flatMap((to, member): Change[] =>
    to === undefined ? [] : [{ line: line.name, how, to, members: keys[member]! }],
  );
}

function seriesOfList(list: readonly (number | null)[]): Series | undefined {
  const [first] = list;
  if (list.every((entry) => entry === null)) return undefined;
  return first !== null && list.every((entry) => entry === first) ? first : list;
}

/**
 * Typed numbers are the same to the bit. Of what is done to a formula, a factor and its inverse leave two roundings
 * of 1.1e-16, relative.
 */
export function isSameState(a: CellState, b: CellState): boolean {
  if (a.kind === "calculated" && b.kind === "calculated") return isNear(a.times, b.times) && isNear(a.plus, b.plus);
  return a.kind === "typed" ? b.kind === "typed" && Object.is(a.value, b.value) : a.kind === b.kind;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-15 * Math.max(Math.abs(a), Math.abs(b));
