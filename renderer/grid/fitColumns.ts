/** What stands in a column decides how wide it need be, whatever the model: a unit is never cut. At the usual zoom. */
import type { Compiled } from "../../shared/engine/compile.ts";
import type { Line, Section } from "../../shared/model/document.ts";
import type { AppState } from "../state/appState.ts";
import { isFolded } from "../state/fold.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { shownCell } from "./cells.ts";
import { labelColumn, periodOfColumn, unitColumn } from "./columnIds.ts";
import { textWidth } from "./textWidth.ts";
import { markedUnit, unitText } from "./unitCell.ts";

/** Pixels beside the text: the cell's padding and border, for a label by lists the arrow before it, for a member its place, for a line in a group its depth. */
const beside = { text: 19, arrow: 16, member: 24, level: 16 } as const;

const fonts = { label: "600 13px", unit: "600 11.5px", number: "600 13px" } as const;

interface Asked {
  readonly label: number;
  readonly unit: number;
}

/** Cost: the lines of the sections that changed since it was last asked, and of those only new lines are measured. */
export function naturalWidths({ document, compiled }: Pick<AppState, "document" | "compiled">): Asked {
  const { label, unit } = widest([...document.sections.map(askedBySection), { label: 0, unit: markedWidth(compiled) }]);
  return { label: Math.ceil(label) + beside.text, unit: Math.ceil(unit) + beside.text };
}

const widest = (all: readonly Asked[]): Asked =>
  all.reduce((most, each) => ({ label: Math.max(most.label, each.label), unit: Math.max(most.unit, each.unit) }), {
    label: 0,
    unit: 0,
  });

/** Of the units with a mark before them because something is wrong with their line. */
function markedWidth({ diagnostics, lines }: Compiled): number {
  const units = diagnostics.flatMap(({ severity, line }) =>
    severity === "hint" ? [] : (lines.get(line ?? "")?.line.unit ?? []),
  );
  return Math.max(0, ...[...new Set(units)].map((unit) => textWidth(markedUnit(unit), fonts.unit)));
}

const known = new WeakMap<Section | Line, Asked>();

const askedBySection = (section: Section): Asked =>
  remembered(section, () => widest(section.lines.map((line) => remembered(line, () => askedByLine(line)))));

function askedByLine({ label, unit, by, level }: Line): Asked {
  const indent = (by === undefined ? 0 : beside.arrow) + (level ?? 0) * beside.level;
  return { label: textWidth(label, fonts.label) + indent, unit: textWidth(unit, fonts.unit) };
}

/** A part of a model never changes: another takes its place, and is measured then. */
function remembered(part: Section | Line, measure: () => Asked): Asked {
  const before = known.get(part);
  if (before !== undefined) return before;
  const asked = measure();
  known.set(part, asked);
  return asked;
}

/** For one column, whole: what no row of it would cut. */
export function fittingWidth(state: AppState, column: string): number {
  const period = periodOfColumn(column);
  const texts = state.rows.map((row) => textIn(state, row, column, period));
  // The widest is among the longest; measuring all of ten thousand would be felt.
  const longest = texts.sort((left, right) => right.text.length - left.text.length).slice(0, 200);
  const font = column === unitColumn ? fonts.unit : period === null ? fonts.label : fonts.number;
  const widths = longest.map(({ text, indent }) => textWidth(text, font) + indent);
  return Math.ceil(Math.max(0, ...widths)) + beside.text;
}

function textIn(state: AppState, row: GridRow, column: string, period: number | null) {
  if (column === labelColumn) return { text: row.label, indent: indentOf(row) };
  if (period === null) return { text: unitText(state, row), indent: 0 };
  return { text: row.kind === "line" ? shownCell({ ...state, showFormulas: false }, row, period).text : "", indent: 0 };
}

function indentOf(row: GridRow): number {
  if (row.kind === "line" && row.isMember) return beside.member;
  return isFolded(row) === null ? 0 : beside.arrow;
}
