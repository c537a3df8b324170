/**
 * What Railhead remembers of how a person likes it. One whole value with a
 * default for everything, so no reader asks whether a setting is there.
 */
import { z } from "./zod.ts";

/** Widths in CSS pixels; the limits keep a damaged file from hiding a panel or filling the screen with it. */
const width = z.number().min(20).max(2000);

const shape = {
  theme: z.enum(["system", "light", "dark"]),
  /** By column id of the grid. */
  columnWidths: z.record(z.string().max(64), width),
  /** By name of the panel: `rooms`, `inspector`. */
  panelWidths: z.record(z.string().max(64), width),
  /** Names of the panels that are closed. */
  closedPanels: z.array(z.string().max(64)).max(32),
};

export const settingsSchema = z.strictObject(shape).readonly();

/** A change names only what it changes; a record in it replaces the whole record. */
export const settingsChangeSchema = z.strictObject(shape).partial().readonly();

export type Settings = z.infer<typeof settingsSchema>;
/** Any of the settings; the rest stay as they are. */
export type SettingsChange = { readonly [Key in keyof Settings]?: Settings[Key] };

export const defaultSettings: Settings = {
  theme: "system",
  columnWidths: {},
  panelWidths: {},
  closedPanels: [],
};

/** Never fails: each setting that cannot be understood is its default. `raw` is whatever was kept. */
export function readSettings(raw: unknown): Settings {
  if (typeof raw !== "object" || raw === null) return defaultSettings;
  const kept = new Map(Object.entries(raw));
  return {
    theme: shape.theme.catch(defaultSettings.theme).parse(kept.get("theme")),
    columnWidths: shape.columnWidths.catch(defaultSettings.columnWidths).parse(kept.get("columnWidths")),
    panelWidths: shape.panelWidths.catch(defaultSettings.panelWidths).parse(kept.get("panelWidths")),
    closedPanels: shape.closedPanels.catch([...defaultSettings.closedPanels]).parse(kept.get("closedPanels")),
  };
}
