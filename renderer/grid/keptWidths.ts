/** The widths a person gave to columns, kept from sitting to sitting; without an entry a column finds its own. */
import type { Settings } from "../../shared/host/settings.ts";
import type { App } from "../state/app.ts";
import { changeSettings } from "../state/settings.ts";
import { periodOfColumn } from "./columnIds.ts";
import { allPeriods } from "./columnWidths.ts";

type Kept = Settings["columnWidths"];

/** Pixels: narrower, nothing can be read or taken hold of; wider, a column fills the screen. */
const limits = { least: 40, most: 900 } as const;

/** Periods change together, those that had a width of their own as well, unless `isAlone`. */
export function withWidth(kept: Kept, column: string, width: number, isAlone: boolean): Kept {
  const limited = Math.round(Math.min(limits.most, Math.max(limits.least, width)));
  if (periodOfColumn(column) === null || isAlone) return { ...kept, [column]: limited };
  const others = Object.entries(kept).filter(([id]) => periodOfColumn(id) === null);
  return { ...Object.fromEntries(others), [allPeriods]: limited };
}

export function keepWidth(app: App, column: string, width: number, isAlone: boolean): void {
  const { columnWidths } = app.store.getState().settings;
  void changeSettings(app, { columnWidths: withWidth(columnWidths, column, width, isAlone) });
}

export const resetWidths = (app: App): Promise<void> => changeSettings(app, { columnWidths: {} });
