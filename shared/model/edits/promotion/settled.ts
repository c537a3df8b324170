/** A line written so that it has by itself what changes made of it. */
import { numberText } from "../../../formula/numberText.ts";
import { fail, type Result, succeed } from "../../../result.ts";
import type { Document, Line, Series, Values } from "../../document.ts";
import { isByLists, isCalculation, memberKeys, seriesOf } from "../../lines.ts";
import { periodIndex } from "../../timeline.ts";
import type { EditProblem } from "../problems.ts";
import { checkedText } from "../texts.ts";
import type { CellState, CellStates } from "./cellStates.ts";

export type Settled = Pick<Line, "values" | "formula" | "opening">;

/** Numbers are typed; what is done to all that a formula gives is written into the formula. No formula does so to some cells alone. */
export function settled(document: Document, line: Line, after: CellStates): Result<Settled, EditProblem> {
  const wrong = after
    .flat()
    .flatMap(numbersOf)
    .find((value) => !Number.isFinite(value));
  if (wrong !== undefined) return fail({ code: "not-finite", value: String(wrong) });
  const values = valuesOf(document, line, after);
  const [move, ...others] = movesOf(document, line, after);
  if (others.length > 0) return fail({ code: "no-formula-for", label: line.label });
  const written: { formula?: string; opening?: string } = {};
  for (const field of ["formula", "opening"] as const) {
    const text = line[field];
    if (text === undefined) continue;
    const checked = checkedText(
      move === undefined ? text : movedFormula(text, move, line.unit),
      field === "opening" ? "opening formula" : "formula",
    );
    if (!checked.ok) return checked;
    written[field] = checked.value;
  }
  return succeed({ ...written, ...(values === undefined ? {} : { values }) });
}

function numbersOf(state: CellState): readonly number[] {
  if (state.kind === "typed") return [state.value];
  return state.kind === "calculated" ? [state.times, state.plus] : [];
}

type Move = Extract<CellState, { kind: "calculated" }>;

/** What is done to the cells that the formulas give, each once. */
export function movesOf(document: Document, line: Line, states: CellStates): readonly Move[] {
  const first = line.from === undefined ? 0 : (periodIndex(document.timeline, line.from) ?? 0);
  const isGiven = (period: number) =>
    line.formula === undefined ? period === first : period >= first || line.opening !== undefined;
  const moves = new Map<string, Move>();
  for (const cells of states)
    for (const [period, state] of cells.entries())
      if (state.kind === "calculated" && isGiven(period)) moves.set(`${state.times} ${state.plus}`, state);
  return [...moves.values()];
}

function movedFormula(text: string, { times, plus }: Move, unit: string): string {
  const scaled = times === 1 ? `(${text})` : `(${text}) * ${numberText(times, "")}`;
  if (plus === 0) return times === 1 ? text : scaled;
  return `${scaled} ${plus < 0 ? "-" : "+"} ${numberText(Math.abs(plus), unit)}`;
}

function valuesOf(document: Document, line: Line, after: CellStates): Values | undefined {
  const series = memberKeys(document, line).flatMap((key, member): [string, Series][] => {
    const own = seriesFrom(line, seriesOf(line.values, key), after[member]!);
    return own === undefined ? [] : [[key, own]];
  });
  if (series.length === 0) return undefined;
  return isByLists(line) ? Object.fromEntries(series) : series[0]![1];
}

/** One number stays one while all periods have the same; over a formula each period has its own. */
function seriesFrom(line: Line, before: Series | undefined, cells: readonly CellState[]): Series | undefined {
  const entries = cells.map((state) => (state.kind === "typed" ? state.value : null));
  const [first] = entries;
  const isOne = first !== null && first !== undefined && entries.every((entry) => entry === first);
  if (isOne && (typeof before === "number" || (before === undefined && !isCalculation(line)))) return first;
  return entries.some((entry) => entry !== null) ? entries : undefined;
}
