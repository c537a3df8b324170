/** Where rows that are dragged would land, by the boundary between two rows that the pointer is nearest to. */
import type { LineTarget } from "../../shared/model/edits/placeLines.ts";
import { groupEnd } from "../../shared/model/outline.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { placeOfRow } from "./chosen.ts";

type Known = Pick<AppState, "rows" | "document" | "foldedGroups">;

/** `boundary`: the place is above the row of this index. Null in a model without sections. */
export function lineDrop({ rows, document, foldedGroups }: Known, boundary: number): LineTarget | null {
  const above = rows[Math.max(0, boundary - 1)];
  const place = above === undefined ? null : placeOfRow({ document }, above);
  if (above === undefined || place === null) {
    const last = document.sections.at(-1);
    return last === undefined ? null : { section: last.name, at: last.lines.length };
  }
  const { section, at } = place;
  if (above.kind !== "line") return { section: section.name, at };
  return {
    section: section.name,
    at: foldedGroups.has(above.line.name) ? groupEnd(section.lines, at) : at + 1,
  };
}

/** A section lands between two others: its place among them, counted without itself, and the row above which that is. */
export function sectionDrop(
  { rows }: Pick<Known, "rows">,
  name: string,
  boundary: number,
): { readonly at: number; readonly boundary: number } {
  const isHeading = (row: GridRow) => row.kind === "section";
  const below = rows.findIndex((row, index) => index >= boundary && (isHeading(row) || row.id === "new"));
  const edge = below === -1 ? rows.length : below;
  const at = rows.slice(0, edge).filter((row) => row.kind === "section" && row.name !== name).length;
  return { at, boundary: edge };
}
