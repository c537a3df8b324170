/** An input that becomes a calculation and back, and an input with one number for all periods or one a period. */
import type { Series, Values } from "../../shared/model/document.ts";
import type { Edit } from "../../shared/model/edits/edit.ts";
import { spread } from "../../shared/model/edits/lineSettings.ts";
import { isByLists, isCalculation } from "../../shared/model/lines.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { performTogether } from "../state/perform.ts";
import { startFormula } from "../state/startFormula.ts";
import { chosenLines } from "./chosen.ts";

/** The numbers that a line shows in the base, in its unit, to be typed in its formula's place; null where it has none. */
export function shownValues({ baseLive, document }: AppState, name: string): Values | null {
  const known = baseLive.compiled.lines.get(name);
  if (known === undefined) return null;
  const numberIn = (member: number, period: number) => {
    const value = baseLive.number(name, member, period);
    return Number.isNaN(value) ? null : value;
  };
  const seriesOf = (member: number): Series | null => {
    if (!known.isTimed) return numberIn(member, 0);
    const numbers = Array.from({ length: document.timeline.periods }, (_, period) => numberIn(member, period));
    return numbers.some((value) => value !== null) ? numbers : null;
  };
  if (!isByLists(known.line)) return seriesOf(0);
  const entries = known.memberKeys.flatMap((key, member) => {
    const series = seriesOf(member);
    return series === null ? [] : [[key, series] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

export const chosenCalculations = (state: AppState): readonly string[] => chosenWhere(state, true);
export const chosenInputs = (state: AppState): readonly string[] => chosenWhere(state, false);

const chosenWhere = (state: AppState, isWanted: boolean): readonly string[] =>
  chosenLines(state).filter((name) => {
    const line = state.compiled.lines.get(name)?.line;
    return line !== undefined && isCalculation(line) === isWanted;
  });

export function makeInputs(app: App): void {
  const state = app.store.getState();
  const edits = chosenCalculations(state).map(
    (line): Edit => ({ kind: "make-input", line, values: shownValues(state, line) }),
  );
  performTogether(app, `Make inputs of ${edits.length} lines`, edits);
}

/** Its formula is typed next. */
export function makeCalculation(app: App): void {
  const [line] = chosenInputs(app.store.getState());
  const known = line === undefined ? undefined : app.store.getState().compiled.lines.get(line)?.line;
  if (known !== undefined) startFormula(app, "", { line: known.name, member: isByLists(known) ? null : 0, period: 0 });
}

/** One number: that of the first period with one. One a period: the same in each, to be typed over. */
export function spreadInputs(app: App, to: "all-periods" | "each-period"): void {
  const { document, compiled } = app.store.getState();
  const edits = chosenInputs(app.store.getState()).flatMap((line): Edit[] => {
    const values = compiled.lines.get(line)?.line.values;
    if (values === undefined) return [];
    return [{ kind: "set-values", line, values: spread(values, to === "all-periods", document.timeline.periods) }];
  });
  performTogether(app, `Set ${edits.length} lines`, edits);
}
