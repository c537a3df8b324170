/** What one cell of the grid shows: its text, its classes, and why on hover. */
import type { FaultCode } from "../../shared/engine/faults.ts";
import type { Cell, Origin } from "../../shared/engine/live.ts";
import { conditionOf, lookOf } from "../../shared/model/conditions.ts";
import { isCalculation } from "../../shared/model/lines.ts";
import { cellText, editText, figureText } from "../../shared/model/numberFormat.ts";
import type { AppState } from "../state/appState.ts";
import { changingScenario } from "../state/changingScenario.ts";
import type { LineRow } from "../state/gridTypes.ts";
import { uncertaintyText } from "../uncertainty/figures.ts";

export interface ShownCell {
  readonly text: string;
  /** Joined by spaces, so that two cells that look the same are equal at a glance. */
  readonly classes: string;
}

type Known = Pick<AppState, "compiled" | "live" | "baseLive" | "showFormulas">;

/** With the scenario that is shown. */
type KnownCase = Known & Pick<AppState, "document" | "scenario">;

const blank: ShownCell = { text: "", classes: "" };

export const isSameShown = (left: ShownCell, right: ShownCell): boolean =>
  left.text === right.text && left.classes === right.classes;

export function shownCell(state: Known, row: LineRow, period: number): ShownCell {
  const { line, member } = row;
  if (member === null || !holdsNumber(state, row, period)) return blank;
  // One for all periods: it begins in the first and lies over the others, so that each can still be the active cell.
  if (showsFormula(state, row)) return { text: period === 0 ? formulaTextOf(line) : "", classes: "as-formula" };
  const cell = state.live.read(line.name, member, period);
  const classes = [
    kindClass(state, row),
    originClass(state.live.origin(line.name, member, period)),
    line.uncertainty === undefined ? "" : "uncertain",
    valueClass(cell, row),
    lookClass(cell, row),
  ];
  return { text: textOf(cell, row), classes: classes.filter((name) => name !== "").join(" ") };
}

/** A sentence for hover; null where the cell explains itself. */
export function reasonOf(state: KnownCase, row: LineRow, period: number): string | null {
  const { line, member } = row;
  if (member === null || !holdsNumber(state, row, period)) return null;
  if (showsFormula(state, row)) return formulaTextOf(line);
  const cell = state.live.read(line.name, member, period);
  if (cell.kind === "fault") return cell.fault.message;
  const limit = cell.kind === "value" ? limitText(cell.value, line) : null;
  if (limit !== null) return limit;
  const origin = state.live.origin(line.name, member, period);
  if (origin === "override") return "Typed over the formula. Delete shows the formula again.";
  const uncertain = line.uncertainty === undefined ? null : `Uncertain: ${uncertaintyText(line.uncertainty, line)}.`;
  if (origin !== "scenario" || state.live === state.baseLive) return uncertain;
  const base = state.baseLive.number(line.name, member, period);
  const other = changingScenario(state, line.name, member, period);
  const by = other === null ? "this scenario" : `“${other.label}”, which this scenario rests on`;
  const changed = Number.isNaN(base) ? `Changed by ${by}.` : `Changed by ${by}; base ${figureText(base, line)}.`;
  return [changed, uncertain].filter((sentence) => sentence !== null).join(" ");
}

/** `Below 1.15x.`: which limit of the line's own colours the number. */
export function limitText(value: number, line: LineRow["line"]): string | null {
  const condition = conditionOf(value, line);
  if (condition === null) return null;
  const limit = condition.value === 0 ? "0" : figureText(condition.value, line);
  return condition.when === "is"
    ? `${lookWords[condition.look]}: ${limit}.`
    : `${lookWords[condition.look]}: ${condition.when} ${limit}.`;
}

const lookWords = { bad: "Bad", warn: "Watch", good: "Good" } as const;

/** Whether the cell can hold a number: a line with one for all periods has it in the first. */
export function holdsNumber({ compiled }: Known, { line, member }: LineRow, period: number): boolean {
  const known = compiled.lines.get(line.name);
  return member !== null && known !== undefined && (known.isTimed || period === 0);
}

/** An input's one number for all periods becomes one a period when another period gets its own; a scenario leaves that be. */
export const becomesTimed = ({ scenario }: Pick<AppState, "scenario">, { line, member }: LineRow): boolean =>
  scenario === null && member !== null && !isCalculation(line);

export const showsFormula = ({ showFormulas }: Known, { line, member }: LineRow): boolean =>
  showFormulas && member !== null && isCalculation(line);

/** Where a line opens with another formula, both: `prev(level) * 2   opening: 100`. */
export const formulaTextOf = ({ formula, opening }: LineRow["line"]): string =>
  [formula, opening === undefined ? undefined : `opening: ${opening}`].filter((text) => text !== undefined).join("   ");

/** What an editor starts with: every digit of the value, nothing where there is none. */
export function editedText({ live }: Known, { line, member }: LineRow, period: number): string {
  if (member === null) return "";
  const value = live.number(line.name, member, period);
  return Number.isNaN(value) ? "" : editText(value);
}

/** Blue what is typed, ink what is computed, green what only repeats a line of another section. */
function kindClass({ compiled }: Known, { line }: LineRow): string {
  if (line.role === "check") return "check";
  if (!isCalculation(line)) return "input";
  const repeated = compiled.lines.get(line.formula ?? "");
  const isElsewhere = repeated !== undefined && repeated.section !== compiled.lines.get(line.name)?.section;
  return isElsewhere ? "from-elsewhere" : "";
}

const originClass = (origin: Origin): string => (origin === "scenario" || origin === "override" ? "override" : "");

function valueClass(cell: Cell, row: LineRow): string {
  if (isUnfilled(cell, row)) return "unfilled";
  if (cell.kind === "fault") return "fault";
  if (cell.kind === "empty") return "";
  return cell.value === 0 ? "zero" : cell.value < 0 ? "negative" : "";
}

/** Colour and a sign, where the line says when a number is good or bad. */
function lookClass(cell: Cell, { line }: LineRow): string {
  const look = cell.kind === "value" ? lookOf(cell.value, line) : null;
  return look === null ? "" : `look-${look}`;
}

/** Nothing is wrong with an input that waits for its number; what reads it says that it is missing. */
const isUnfilled = (cell: Cell, { line }: LineRow): boolean =>
  cell.kind === "fault" && cell.fault.code === "missing-value" && !isCalculation(line);

function textOf(cell: Cell, row: LineRow): string {
  const { line } = row;
  if (isUnfilled(cell, row)) return "missing";
  switch (cell.kind) {
    case "empty":
      return "";
    case "value":
      return cellText(cell.value, line);
    case "fault":
      return `! ${faultTexts[cell.fault.code]}`;
  }
}

/** Of a width that fits a column; the sentence is a hover away. */
const faultTexts: { readonly [Code in FaultCode]: string } = {
  "missing-value": "missing",
  "divided-by-zero": "÷ 0",
  "no-real-value": "not real",
  "too-large": "too large",
  "no-start": "no start",
  "no-rate": "no rate",
  "cannot-compute": "error",
  "no-value": "error",
};
