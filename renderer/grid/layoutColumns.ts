/** Gives AG Grid's columns their widths and pins, and keeps what the person makes of them. */
import type { ColumnResizedEvent, ColumnState, GridApi } from "ag-grid-community";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { labelColumn, periodColumn, trendColumn, unitColumn } from "./columnIds.ts";
import { columnWidths, type Layout, period, type Widths } from "./columnWidths.ts";
import { naturalWidths } from "./fitColumns.ts";
import { pinnedCount } from "./freeze.ts";
import { keepWidth } from "./keptWidths.ts";

export interface ColumnLayout {
  /** Another model: what stands in its columns is measured. */
  measure(): void;
  /** Lines changed, or what is said of them: another width only where the widest of them became another. */
  refit(): void;
  /** Widths and pins as the settings and the room have them. */
  lay(): void;
  /** The person let go of a column's edge; `isAlone`: a period's, and no other is to follow. */
  resized(event: ColumnResizedEvent<GridRow>, isAlone: boolean): void;
}

export function createColumnLayout(app: App, api: () => GridApi<GridRow>, root: HTMLElement): ColumnLayout {
  let natural = { label: 0, unit: 0 };
  let widths: Widths | null = null;
  const lay = () => {
    const state = app.store.getState();
    widths = columnWidths({ ...layoutOf(state, root), natural });
    api().applyColumnState({ state: columnStates(widths) });
    markNarrow(root, widths, natural, state.settings.gridZoom);
    // The formula line has its first rule where the label's column ends.
    document.documentElement.style.setProperty("--label-width", `${widths.label}px`);
  };
  const measure = () => {
    natural = naturalWidths(app.store.getState());
    lay();
  };
  return {
    measure,
    refit() {
      if (natural.label === 0) return; // its type is still being read
      const { label, unit } = naturalWidths(app.store.getState());
      if (label !== natural.label || unit !== natural.unit) measure();
    },
    lay,
    resized({ column, source, finished }, isAlone) {
      if (!finished || source !== "uiColumnResized" || column === null || widths === null) return;
      const id = column.getColId();
      const width = column.getActualWidth();
      if (columnStates(widths).some(({ colId, width: old }) => colId === id && old === width)) return; // only clicked
      keepWidth(app, id, width / app.store.getState().settings.gridZoom, isAlone);
    },
  };
}

/** For the stylesheet: only where a text may not fit its column are cells clipped (fitsPeriod.ts, fitColumns.ts). */
function markNarrow(root: HTMLElement, widths: Widths, natural: Layout["natural"], zoom: number): void {
  const isNarrow = (width: number, asked: number) => width < asked * zoom - 1;
  root.classList.toggle("narrow", isNarrow(Math.min(...widths.periods), period.least));
  root.classList.toggle("narrow-labels", isNarrow(widths.label, natural.label));
  root.classList.toggle("narrow-units", isNarrow(widths.unit, natural.unit));
}

function layoutOf(state: AppState, root: HTMLElement) {
  const { gridZoom, columnWidths: kept, hasTrends } = state.settings;
  return {
    room: root.querySelector(".ag-grid-viewport")?.clientWidth ?? root.clientWidth,
    windowWidth: window.innerWidth,
    zoom: gridZoom,
    kept,
    hasTrends,
    periodCount: state.document.timeline.periods,
    frozen: pinnedCount(state),
  };
}

const columnStates = ({ label, unit, trend, periods, pinned }: Widths): ColumnState[] => [
  { colId: labelColumn, width: label },
  { colId: unitColumn, width: unit },
  { colId: trendColumn, hide: trend === null, ...(trend === null ? {} : { width: trend }) },
  ...periods.map((width, at) => ({
    colId: periodColumn(at),
    width,
    pinned: at < pinned ? ("left" as const) : null,
  })),
];
