/** The columns: line, unit, and one a period. */
import type { ColDef } from "ag-grid-community";
import type { Timeline } from "../../shared/model/document.ts";
import { isActual, periodLabels } from "../../shared/model/timeline.ts";
import { rangeClasses } from "../spreadsheet/agGrid/rangePainter.ts";
import type { App } from "../state/app.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { columnOf, indexRanges } from "../state/ranges.ts";
import { editedText, holdsNumber, isSameShown, reasonOf, type ShownCell, shownCell, showsFormula } from "./cells.ts";
import { labelColumn, periodColumn, unitColumn } from "./columnIds.ts";
import { PeriodHeader, type PeriodHeaderParams } from "./PeriodHeader.ts";
import { takeTyped } from "./typing.ts";
import { unitReason, unitText } from "./unitCell.ts";

export function gridColumns(app: App, timeline: Timeline): ColDef<GridRow>[] {
  const state = () => app.store.getState();
  const periods = periodLabels(timeline);
  return [
    {
      colId: labelColumn,
      headerName: "Line",
      pinned: "left",
      initialWidth: 232,
      minWidth: 120,
      valueGetter: ({ data }) => data?.label ?? "",
      cellClass: ({ rowIndex }) => ["label", ...selectedClasses(app, rowIndex, 0)],
      // Rules, because a row that folds keeps its label, and AG Grid asks for other classes only where the value changed.
      cellClassRules: {
        member: ({ data }) => data?.kind === "line" && data.isMember,
        folded: ({ data }) => isFolded(data) === true,
        unfolded: ({ data }) => isFolded(data) === false,
      },
      tooltipValueGetter: ({ data }) => (data?.kind === "line" ? (data.line.note ?? longText(data.label)) : null),
      colSpan: ({ data }) => (data?.kind === "section" ? 2 : 1),
    },
    {
      colId: unitColumn,
      headerName: "Unit",
      pinned: "left",
      initialWidth: 100,
      minWidth: 56,
      valueGetter: ({ data }) => unitText(state(), data),
      cellClass: ({ data, rowIndex }) => [
        "unit",
        ...(unitReason(state(), data) === null ? [] : ["unit-warning"]),
        ...selectedClasses(app, rowIndex, 1),
      ],
      tooltipValueGetter: ({ data }) =>
        unitReason(state(), data ?? undefined) ?? longText(data?.kind === "line" ? data.line.unit : ""),
    },
    ...periods.map((label, period) => periodColumnOf(app, timeline, label, period, periods.length)),
  ];
}

function periodColumnOf(app: App, timeline: Timeline, label: string, period: number, count: number): ColDef<GridRow> {
  const state = () => app.store.getState();
  const isFact = isActual(timeline, period);
  const placeClasses = ["ag-right-aligned-cell", "period", isFact ? "actual" : "forecast"];
  return {
    colId: periodColumn(period),
    headerName: `${label}${isFact ? "A" : "E"}`,
    headerComponent: PeriodHeader,
    headerComponentParams: { label, isActual: isFact } satisfies PeriodHeaderParams,
    headerClass: ["ag-right-aligned-header", isFact ? "actual" : "forecast"],
    flex: 1,
    minWidth: 76,
    maxWidth: 132,
    valueGetter: ({ data }) => (data?.kind === "line" ? shownCell(state(), data, period) : null),
    valueFormatter: ({ value }: { value: ShownCell | null }) => value?.text ?? "",
    equals: (left: ShownCell | null, right: ShownCell | null) =>
      left === right || (left !== null && right !== null && isSameShown(left, right)),
    // From the row, because the value is the typed text for a moment when an editor that is left had its text refused.
    cellClass: ({ data, rowIndex }) => {
      const classes = data?.kind === "line" ? shownCell(state(), data, period).classes : "";
      const own = classes === "" ? placeClasses : [...placeClasses, ...classes.split(" ")];
      return [...own, ...selectedClasses(app, rowIndex, columnOf(period))];
    },
    tooltipValueGetter: ({ data }) => (data?.kind === "line" ? reasonOf(state(), data, period) : null),
    // A formula is one for all periods: it is written once, over the whole row.
    colSpan: ({ data }) => (period === 0 && data?.kind === "line" && showsFormula(state(), data) ? count : 1),
    editable: ({ data }) => data?.kind === "line" && holdsNumber(state(), data, period),
    cellEditorParams: ({ data }: { data: GridRow }) => ({
      value: data.kind === "line" ? editedText(state(), data, period) : "",
    }),
    // Reached when the person clicks elsewhere while typing; Enter and Tab have their own way (keys.ts).
    valueSetter: ({ data, newValue }) => data.kind === "line" && takeTyped(app, data, period, String(newValue ?? "")),
  };
}

const selectedClasses = ({ store }: App, row: number, column: number): readonly string[] =>
  rangeClasses(indexRanges(store.getState()), { row, column });

/** Worth a tooltip because it may be cut off where the person made the column narrow. */
const longText = (text: string): string | null => (text.length > 10 ? text : null);

/** Null where the row has nothing to fold. */
function isFolded(row: GridRow | undefined): boolean | null {
  if (row?.kind === "section") return row.isFolded;
  return row?.kind === "line" && row.member === null ? !row.isOpen : null;
}
