/**
 * All that a line says of itself, as a person fills it in, and the one edit that
 * makes the line so: of what differs, in an order in which each part can be done.
 */
import type { Document, Line, Series, Values } from "../document.ts";
import { isCalculation, isSeriesArray } from "../lines.ts";
import type { Edit, SingleEdit } from "./edit.ts";
import type { MakeCalculation } from "./inputOrCalculation.ts";
import { oneStep } from "./oneStep.ts";
import type { LineFields } from "./setLine.ts";

export interface LineSettings {
  readonly label: string;
  readonly name: string;
  readonly unit: string;
  readonly isCalculation: boolean;
  readonly formula: string;
  readonly opening: string;
  /** Which typed values stay over the formula of an input that becomes a calculation. */
  readonly keep: NonNullable<MakeCalculation["keep"]>;
  /** Whether an input has one number for all periods. */
  readonly isOneNumber: boolean;
  /** Label of the first period with values; empty for the first of all. */
  readonly from: string;
  readonly by: readonly string[];
  /** Whether the first member's values may stand for all of a list the line loses. */
  readonly keepsFirst: boolean;
  readonly role: "" | NonNullable<Line["role"]>;
  readonly note: string;
  readonly source: string;
}

export const settingsOf = (line: Line): LineSettings => ({
  label: line.label,
  name: line.name,
  unit: line.unit,
  isCalculation: isCalculation(line),
  formula: line.formula ?? "",
  opening: line.opening ?? "",
  keep: "actuals",
  isOneNumber: isOneNumber(line.values),
  from: line.from ?? "",
  by: line.by ?? [],
  keepsFirst: false,
  role: line.role ?? "",
  note: line.note ?? "",
  source: line.source ?? "",
});

const isOneNumber = (values: Values | undefined): boolean =>
  values === undefined || typeof values === "number"
    ? true
    : !isSeriesArray(values) && Object.values(values).every((series) => typeof series === "number");

/** Null where nothing differs. `shown`: the numbers the line has now, for an input made of a calculation. */
export function settingsEdit(document: Document, line: Line, after: LineSettings, shown: Values | null): Edit | null {
  const before = settingsOf(line);
  const fields = changedFields(before, after);
  const edits: SingleEdit[] = [
    ...(Object.keys(fields).length > 0 ? [{ kind: "set-line", line: line.name, fields } as const] : []),
    ...formulaEdits(line, before, after, shown),
    ...spreadEdits(document, line, before, after),
    ...(isSame(before.by, after.by) ? [] : [byEdit(line, after)]),
    ...(after.name === before.name ? [] : [{ kind: "rename-line", line: line.name, name: after.name } as const]),
  ];
  return oneStep(`Change ${line.label}`, edits);
}

function changedFields(before: LineSettings, after: LineSettings): LineFields {
  const isChanged = (key: keyof LineSettings) => before[key] !== after[key];
  return {
    ...(isChanged("label") ? { label: after.label } : {}),
    ...(isChanged("unit") ? { unit: after.unit } : {}),
    ...(isChanged("from") ? { from: after.from || null } : {}),
    ...(isChanged("role") ? { role: after.role === "" ? null : after.role } : {}),
    ...(isChanged("note") ? { note: after.note } : {}),
    ...(isChanged("source") ? { source: after.source } : {}),
  };
}

function formulaEdits(line: Line, before: LineSettings, after: LineSettings, shown: Values | null): SingleEdit[] {
  const { name } = line;
  if (before.isCalculation && !after.isCalculation) return [{ kind: "make-input", line: name, values: shown }];
  if (!after.isCalculation) return [];
  const { formula, opening, keep } = after;
  if (!before.isCalculation)
    return [{ kind: "make-calculation", line: name, formula, keep, ...(opening === "" ? {} : { opening }) }];
  return [
    ...(formula === before.formula ? [] : [{ kind: "set-formula", line: name, formula } as const]),
    ...(opening === before.opening ? [] : [{ kind: "set-opening", line: name, opening } as const]),
  ];
}

function spreadEdits(document: Document, line: Line, before: LineSettings, after: LineSettings): SingleEdit[] {
  const isInput = !before.isCalculation && !after.isCalculation;
  if (!isInput || line.values === undefined || before.isOneNumber === after.isOneNumber) return [];
  return [
    { kind: "set-values", line: line.name, values: spread(line.values, after.isOneNumber, document.timeline.periods) },
  ];
}

/** One number: that of the first period with one. One a period: the same in each, to be typed over. */
export function spread(values: Values, isOne: boolean, periods: number): Values {
  const spreadSeries = (series: Series): Series => {
    if (!isOne) return typeof series === "number" ? new Array<number>(periods).fill(series) : series;
    return typeof series === "number" ? series : (series.find((value) => value !== null) ?? 0);
  };
  if (typeof values === "number" || isSeriesArray(values)) return spreadSeries(values);
  return Object.fromEntries(Object.entries<Series>(values).map(([key, series]) => [key, spreadSeries(series)]));
}

const byEdit = (line: Line, { by, keepsFirst }: LineSettings): SingleEdit => ({
  kind: "set-by",
  line: line.name,
  by,
  ...(keepsFirst ? { different: "first" } : {}),
});

const isSame = (left: readonly string[], right: readonly string[]): boolean => left.join("|") === right.join("|");
