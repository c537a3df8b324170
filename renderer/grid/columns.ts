/** The columns: line, unit, the line's course, and one a period. Their widths and pins are layoutColumns.ts's. */
import type { CellClassParams, ColDef } from "ag-grid-community";
import type { Timeline } from "../../shared/model/document.ts";
import { isActual, periodLabels } from "../../shared/model/timeline.ts";
import { rangeClasses } from "../spreadsheet/agGrid/rangePainter.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { isFolded } from "../state/fold.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { columnOf, indexRanges } from "../state/ranges.ts";
import { isSameShown, type ShownCell, shownCell } from "./cells.ts";
import { labelColumn, periodColumn, trendColumn, unitColumn } from "./columnIds.ts";
import { fitsPeriod } from "./fitsPeriod.ts";
import { pinnedCount } from "./freeze.ts";
import { PeriodHeader, type PeriodHeaderParams } from "./PeriodHeader.ts";
import { TrendCell } from "./trendCell.ts";
import { isSameTrend, trendOf } from "./trends.ts";
import { isTypable, takeTyped, textToEdit } from "./typing.ts";
import { unitReason, unitText } from "./unitCell.ts";

export function gridColumns(app: App, timeline: Timeline): ColDef<GridRow>[] {
  const state = () => app.store.getState();
  const periods = periodLabels(timeline);
  return [
    {
      colId: labelColumn,
      cellAriaRole: "rowheader",
      headerName: "Line",
      pinned: "left",
      minWidth: 60,
      valueGetter: ({ data }) => labelText(data),
      ...typedInto(app, labelColumn),
      cellClass: ({ rowIndex }) => ["label", ...selectedClasses(app, rowIndex, 0)],
      // Rules, because a row that folds keeps its label, and AG Grid asks for other classes only where the value changed.
      cellClassRules: {
        member: ({ data }) => data?.kind === "line" && data.isMember,
        folded: ({ data }) => isFolded(data) === true,
        unfolded: ({ data }) => isFolded(data) === false,
        "level-1": ({ data }) => levelOf(data) === 1,
        "level-2": ({ data }) => levelOf(data) === 2,
        "level-3": ({ data }) => levelOf(data) === 3,
      },
      colSpan: ({ data }) => (data?.kind === "section" ? 2 : 1),
    },
    {
      colId: unitColumn,
      headerName: "Unit",
      pinned: "left",
      minWidth: 30,
      valueGetter: ({ data }) => unitText(state(), data),
      ...typedInto(app, unitColumn),
      cellClass: ({ data, rowIndex }) => [
        "unit",
        ...(unitReason(state(), data) === null ? [] : ["unit-warning"]),
        ...selectedClasses(app, rowIndex, 1),
      ],
    },
    trendColumnOf(app),
    ...periods.map((label, period) => periodColumnOf(app, timeline, label, period)),
  ];
}

function trendColumnOf(app: App): ColDef<GridRow> {
  const state = () => app.store.getState();
  return {
    colId: trendColumn,
    headerName: "Trend",
    pinned: "left",
    minWidth: 30,
    cellClass: "trend",
    suppressNavigable: true,
    valueGetter: ({ data }) => trendOf(state(), data ?? undefined),
    valueFormatter: () => "",
    equals: isSameTrend,
    cellRenderer: TrendCell,
  };
}

function periodColumnOf(app: App, timeline: Timeline, label: string, period: number): ColDef<GridRow> {
  const state = () => app.store.getState();
  const isFact = isActual(timeline, period);
  const classesOf = knownClasses(["period", isFact ? "actual" : "forecast"]);
  return {
    colId: periodColumn(period),
    headerName: `${label}${isFact ? "A" : "E"}`,
    headerComponent: PeriodHeader,
    headerComponentParams: { label, isActual: isFact } satisfies PeriodHeaderParams,
    headerClass: ["ag-right-aligned-header", isFact ? "actual" : "forecast"],
    minWidth: 24,
    valueGetter: ({ data }) => shownIn(state(), data, timeline, period),
    valueFormatter: ({ value }: { value: ShownCell | null }) => value?.text ?? "",
    equals: (left: ShownCell | null, right: ShownCell | null) =>
      left === right || (left !== null && right !== null && isSameShown(left, right)),
    cellClass: ({ value, data, rowIndex }: { value?: ShownCell | string | null } & CellClassParams<GridRow>) => {
      // The value is the typed text for a moment when an editor that is left had its text refused.
      const shown = typeof value === "string" ? shownIn(state(), data, timeline, period) : value;
      const own = classesOf(shown ?? nothing);
      const selected = selectedClasses(app, rowIndex, columnOf(period));
      return selected.length === 0 ? own : [...own, ...selected];
    },
    ...typedInto(app, periodColumn(period)),
  };
}

/** The same array for cells that look the same: there are few looks, and many cells. */
function knownClasses(place: readonly string[]): (shown: ShownCell) => string[] {
  const known = new Map<string, string[]>();
  return ({ text, classes }) => {
    const look = fitsPeriod(text) ? classes : `${classes} long`;
    const before = known.get(look);
    if (before !== undefined) return before;
    const all = [...place, ...look.split(" ").filter((name) => name !== "")];
    known.set(look, all);
    return all;
  };
}

const nothing: ShownCell = { text: "", classes: "" };

const selectedClasses = ({ store }: App, row: number, column: number): readonly string[] =>
  rangeClasses(indexRanges(store.getState()), { row, column });

function typedInto(app: App, column: string): Pick<ColDef<GridRow>, "editable" | "cellEditorParams" | "valueSetter"> {
  const state = () => app.store.getState();
  return {
    editable: ({ data }) => isTypable(state(), data, column),
    cellEditorParams: ({ data }: { data: GridRow }) => ({ value: textToEdit(state(), data, column) }),
    // Reached when the person clicks elsewhere while typing; Enter and Tab have their own way (keys.ts).
    valueSetter: ({ data, newValue }) => takeTyped(app, data, column, String(newValue ?? "")),
  };
}

function shownIn(state: AppState, row: GridRow | undefined, timeline: Timeline, period: number): ShownCell | null {
  if (row?.kind === "line") return shownCell(state, row, period);
  if (row?.kind !== "new" || !row.isFirst || period !== pinnedCount(state)) return null;
  return { text: `then a number for each ${timeline.unit}, or = and a formula for all of them`, classes: "hint" };
}

/** A folded group says how much of it is out of sight. */
function labelText(row: GridRow | undefined): string {
  if (row?.kind !== "line" || !row.isGroupFolded) return row?.label ?? "";
  return `${row.label} · ${row.groupSize} folded`;
}

const levelOf = (row: GridRow | undefined): number => (row?.kind === "line" ? (row.line.level ?? 0) : 0);
