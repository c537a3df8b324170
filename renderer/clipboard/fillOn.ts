/** Going on from what is selected, as the fill handle does: by copying, along a line or along a growth curve. */
import { type FillPlan, type FillRequest, planFill, type Span } from "../../shared/exchange/fill/planFill.ts";
import type { FillMode } from "../../shared/exchange/fill/trend.ts";
import { cellText } from "../../shared/model/numberFormat.ts";
import type { Rectangle } from "../spreadsheet/range.ts";
import type { App } from "../state/app.ts";
import { setRanges } from "../state/ranges.ts";
import { areaOf, fillPlace, performFill } from "./performFill.ts";

/** `seed` drawn out to `whole`, which holds it: indexes of rows and columns of the grid. */
export interface DrawnFill {
  readonly seed: Rectangle;
  readonly whole: Rectangle;
}

export interface FillChoice {
  readonly mode: FillMode;
  readonly label: string;
  /** The first numbers that would come of it; a sentence where it cannot be done so. */
  readonly text: string;
  readonly isPossible: boolean;
}

const labels: { readonly [Mode in FillMode]: string } = {
  copy: "Copy",
  linear: "Linear trend",
  growth: "Growth trend",
};

/** The ways to go on, with what each would make; none where there is nothing to fill. */
export function fillChoices(app: App, drawn: DrawnFill): readonly FillChoice[] {
  return (["copy", "linear", "growth"] as const).flatMap((mode): FillChoice[] => {
    const request = requestOf(app, drawn, mode);
    if (request === null) return [];
    // Whether formulas may be hidden is asked when it is done; what would stand there is shown before.
    const plan = planFill({ ...request, overCalculations: "overwrite" });
    const isPossible = plan.edit !== null;
    return [{ mode, label: labels[mode], text: isPossible ? firstNumbers(request, plan) : whyNot(plan), isPossible }];
  });
}

export function fillOn(app: App, drawn: DrawnFill, mode: FillMode): void {
  const request = requestOf(app, drawn, mode);
  if (request !== null) performFill(app, request, () => selectWhole(app, drawn.whole));
}

const whyNot = ({ refusals }: FillPlan): string => refusals[0] ?? "There is no number to go on from.";

const mostShown = 3;

/** Of the first row or column that is filled. */
function firstNumbers({ seed, fill }: FillRequest, { writes }: FillPlan): string {
  const [first] = writes;
  const isAcross = seed.rows.from === fill.rows.from && seed.rows.to === fill.rows.to;
  const shown = writes
    .filter(({ row, period }) => (isAcross ? row === first?.row : period === first?.period))
    .map(({ row, value }) => (value === null ? "nothing" : cellText(value, row.line)));
  return shown.length > mostShown ? `${shown.slice(0, mostShown).join(", ")} …` : shown.join(", ");
}

function requestOf(app: App, { seed, whole }: DrawnFill, mode: FillMode): FillRequest | null {
  const [from, to] = [areaOf(seed), areaOf(whole)];
  if (from === null || to === null) return null;
  const rows = rest(from.rows, to.rows);
  const periods = rest(from.periods, to.periods);
  const common = { ...fillPlace(app), mode, overCalculations: null, seed: from };
  if (rows !== null) return { ...common, fill: { rows, periods: from.periods } };
  return periods === null ? null : { ...common, fill: { rows: from.rows, periods } };
}

/** What of `whole` lies after `part`, or before it; null where nothing does. */
function rest(part: Span, whole: Span): Span | null {
  if (whole.to > part.to) return { from: part.to + 1, to: whole.to };
  return whole.from < part.from ? { from: whole.from, to: part.from - 1 } : null;
}

function selectWhole(app: App, { top, bottom, left, right }: Rectangle): void {
  const { rows } = app.store.getState();
  const [first, last] = [rows[top], rows[bottom]];
  if (first === undefined || last === undefined) return;
  setRanges(app, [{ anchor: { rowId: first.id, column: left }, head: { rowId: last.id, column: right } }]);
}
