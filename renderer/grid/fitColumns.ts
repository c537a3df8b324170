/**
 * The frozen columns as wide as what stands in them, whatever the model: a unit is never cut, and a label only where
 * it would take more of the window than the numbers can spare.
 */
import type { GridApi } from "ag-grid-community";
import type { Document } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { labelColumn, unitColumn } from "./columnIds.ts";

/** Pixels beside the text: the cell's padding and border, and for a label by lists the arrow before it. */
const beside = { text: 19, arrow: 16 } as const;

/** Gives the width of the label's column, for what stands under its edge elsewhere. */
export function fitColumns(api: GridApi<GridRow>, model: Document, windowWidth: number): number {
  const lines = allLines(model);
  const labels = lines.map(({ label, by }) => textWidth(label, "600 13px") + (by === undefined ? 0 : beside.arrow));
  const units = lines.map(({ unit }) => textWidth(unit, "600 11.5px"));
  const mostOfLabel = Math.min(300, Math.max(232, windowWidth * 0.22));
  const labelWidth = Math.ceil(Math.min(mostOfLabel, Math.max(160, ...labels) + beside.text));
  const unitWidth = Math.ceil(Math.min(160, Math.max(48, ...units) + beside.text));
  api.applyColumnState({
    state: [
      { colId: labelColumn, width: labelWidth },
      { colId: unitColumn, width: unitWidth },
    ],
  });
  return labelWidth;
}

const pen = document.createElement("canvas").getContext("2d");

function textWidth(text: string, font: string): number {
  if (pen === null) return 0;
  pen.font = `${font} "Inter Variable"`;
  return pen.measureText(text).width;
}
