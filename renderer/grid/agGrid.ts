/** The parts of AG Grid Community we use, and its look made of our own colours. */
import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  type Module,
  ModuleRegistry,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TextEditorModule,
  TooltipModule,
  themeQuartz,
} from "ag-grid-community";

/**
 * Stands in the place of AG Grid's tooltips, which editing brings along and which listen five times on every cell: a
 * tenth of the work of scrolling. What cells say is hints.ts's.
 */
const noTooltips: Module = { moduleName: "Tooltip", version: TooltipModule.version };

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TextEditorModule,
  noTooltips, // the last: of modules of one name, it is the last that counts
]);

/** Pixels at the usual zoom (zoom.ts). */
const scaled = (pixels: number): string => `calc(${pixels}px * var(--grid-zoom, 1))`;

export const gridTheme = themeQuartz.withParams({
  backgroundColor: "var(--panel)",
  foregroundColor: "var(--ink)",
  headerBackgroundColor: "var(--bg)",
  headerTextColor: "var(--ink)",
  borderColor: "var(--line)",
  accentColor: "var(--accent)",
  rowBorder: { color: "var(--line2)", width: 1 },
  columnBorder: false,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  headerColumnBorder: false,
  headerColumnResizeHandleColor: "transparent",
  pinnedColumnBorder: { color: "var(--line)", width: 1 },
  rowHoverColor: "transparent",
  oddRowBackgroundColor: "var(--panel)",
  fontFamily: "var(--font)",
  fontSize: scaled(13),
  headerFontSize: scaled(12),
  headerFontWeight: 600,
  rowHeight: scaled(25),
  headerHeight: scaled(31),
  cellHorizontalPadding: scaled(12),
  cellEditingBorder: false, // the editor has its own, as wide as its text
  cellEditingShadow: "none",
  rangeSelectionBorderColor: "var(--selection)",
});
