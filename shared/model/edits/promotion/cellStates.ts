/** What stands in the cells of a line once changes have acted on it, as far as the document alone says it. */
import type { Change, Document, Line } from "../../document.ts";
import { isCalculation, memberKeys, seriesEntry, seriesOf } from "../../lines.ts";
import { periodIndex } from "../../timeline.ts";

/** In the line's unit. */
export type CellState =
  | { readonly kind: "typed"; readonly value: number }
  /** An input without a value: no change but a set makes one of it. */
  | { readonly kind: "missing" }
  /** What the formula gives, times `times` plus `plus`. */
  | { readonly kind: "calculated"; readonly times: number; readonly plus: number };

/** `[member][period]`, members as of `memberKeys`. */
export type CellStates = readonly (readonly CellState[])[];

export function statesOf(document: Document, line: Line): CellStates {
  const start: CellState = isCalculation(line) ? { kind: "calculated", times: 1, plus: 0 } : { kind: "missing" };
  return memberKeys(document, line).map((key) => {
    const series = seriesOf(line.values, key);
    return Array.from({ length: document.timeline.periods }, (_, period): CellState => {
      const value = seriesEntry(series, period);
      return value === undefined ? start : { kind: "typed", value };
    });
  });
}

/** Those after changes of the line, in the order they act. */
export function statesAfter(
  document: Document,
  line: Line,
  states: CellStates,
  changes: readonly Change[],
): CellStates {
  if (changes.length === 0) return states;
  const keys = memberKeys(document, line);
  return states.map((cells, member) =>
    cells.map((state, period) =>
      changes.reduce((before, change) => {
        const to = numberFor(document, change, keys[member]!, period);
        return to === null ? before : moved(before, change.how, to);
      }, state),
    ),
  );
}

/** What the change has for a cell; null where it leaves it as it is. */
function numberFor({ timeline }: Document, { to, members, period }: Change, key: string, at: number): number | null {
  if (members !== undefined && members !== key) return null;
  if (period !== undefined && periodIndex(timeline, period) !== at) return null;
  return typeof to === "number" ? to : (to[at] ?? null);
}

function moved(state: CellState, how: Change["how"], to: number): CellState {
  if (how === "set") return { kind: "typed", value: to };
  if (state.kind === "missing") return state;
  if (state.kind === "typed") return { kind: "typed", value: how === "scale" ? state.value * to : state.value + to };
  if (how === "add") return { ...state, plus: state.plus + to };
  return { ...state, times: state.times * to, plus: state.plus * to };
}
