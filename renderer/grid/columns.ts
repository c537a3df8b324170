/** The columns: line, unit, and one a period. */
import type { ColDef } from "ag-grid-community";
import type { Document } from "../../shared/model/document.ts";
import { isActual, periodLabels } from "../../shared/model/timeline.ts";
import type { App } from "../state/app.ts";
import { typeIntoCell } from "../state/typeIntoCell.ts";
import { editedText, shownCell, unitReason } from "./cells.ts";
import type { GridRow } from "./rows.ts";

export const labelColumn = "label";
export const unitColumn = "unit";
export const periodColumn = (period: number): string => `period-${period}`;
export const periodOfColumn = (id: string): number | null => (id.startsWith("period-") ? Number(id.slice(7)) : null);

export function gridColumns(app: App, timeline: Document["timeline"]): ColDef<GridRow>[] {
  const state = () => app.store.getState();
  const periods = periodLabels(timeline).map((label, period): ColDef<GridRow> => {
    const shown = (row: GridRow | undefined) => (row?.kind === "line" ? shownCell(state(), row, period) : null);
    return {
      colId: periodColumn(period),
      headerName: `${label}${isActual(timeline, period) ? "A" : "E"}`,
      headerClass: ["ag-right-aligned-header", "period-head", ...(isActual(timeline, period) ? ["actual"] : [])],
      width: 76,
      minWidth: 56,
      valueGetter: ({ data }) => shown(data)?.text ?? "",
      cellClass: ({ data }) => [
        "ag-right-aligned-cell",
        "period",
        ...(isActual(timeline, period) ? ["actual"] : []),
        ...(shown(data)?.classes ?? []),
      ],
      tooltipValueGetter: ({ data }) => shown(data ?? undefined)?.reason ?? null,
      editable: ({ data }) => data?.kind === "line" && data.member !== null && holds(app, data.line.name, period),
      cellEditorParams: ({ data }: { data: GridRow }) => ({
        value: data.kind === "line" ? editedText(state(), data, period) : "",
      }),
      valueSetter: ({ data, newValue }) => {
        if (data.kind !== "line") return false;
        return typeIntoCell(app, { line: data.line.name, member: data.member, period }, String(newValue ?? ""));
      },
    };
  });
  return [
    {
      colId: labelColumn,
      headerName: "Line",
      pinned: "left",
      width: 250,
      minWidth: 120,
      valueGetter: ({ data }) => data?.label ?? "",
      cellClass: ({ data }) => labelClasses(data),
      tooltipValueGetter: ({ data }) => (data?.kind === "line" ? (data.line.note ?? null) : null),
      colSpan: ({ data }) => (data?.kind === "section" ? 2 : 1),
    },
    {
      colId: unitColumn,
      headerName: "Unit",
      pinned: "left",
      width: 104,
      minWidth: 60,
      valueGetter: ({ data }) =>
        data?.kind === "line" ? unitText(data.line.unit, unitReason(state(), data.line.name)) : "",
      cellClass: ({ data }) =>
        data?.kind === "line" && unitReason(state(), data.line.name) !== null ? ["unit", "unit-warning"] : ["unit"],
      tooltipValueGetter: ({ data }) => (data?.kind === "line" ? unitReason(state(), data.line.name) : null),
    },
    ...periods,
  ];
}

const unitText = (unit: string, warning: string | null): string => (warning === null ? unit : `⚠ ${unit}`);

/** A line with one number for all periods has its cell in the first. */
function holds(app: App, line: string, period: number): boolean {
  const known = app.store.getState().compiled.lines.get(line);
  return known !== undefined && (known.isTimed || period === 0);
}

function labelClasses(row: GridRow | undefined): string[] {
  if (row === undefined) return ["label"];
  if (row.kind === "section") return ["label", "foldable", row.isFolded ? "folded" : "unfolded"];
  if (row.isMember) return ["label", "member"];
  if (row.member === null) return ["label", "foldable", row.isOpen ? "unfolded" : "folded"];
  return ["label"];
}
