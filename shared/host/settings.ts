/**
 * What Railhead remembers of how a person likes it. One whole value with a
 * default for everything, so no reader asks whether a setting is there.
 */
import { parseAccelerator } from "./accelerator.ts";
import { z } from "./zod.ts";

/** Widths in CSS pixels; the limits keep a damaged file from hiding a panel or filling the screen with it. */
const width = z.number().min(20).max(2000);

/** Keys of one action, none for an action that lost its own. */
const keys = z.array(z.string().refine((text) => parseAccelerator(text) !== null)).max(6);

const shape = {
  theme: z.enum(["system", "light", "dark"]),
  /** By column id of the grid. */
  columnWidths: z.record(z.string().max(64), width),
  /** By name of the panel: `rooms`, `inspector`. */
  panelWidths: z.record(z.string().max(64), width),
  /** Names of the panels that are closed. */
  closedPanels: z.array(z.string().max(64)).max(32),
  /** 1 is the usual size of the grid's rows and text. */
  gridZoom: z.number().min(0.5).max(2),
  /** Whether each row shows its course as a small picture. */
  hasTrends: z.boolean(),
  /** By a model's title, the label of the last period that stays in sight beside the names. */
  frozenPeriods: z.record(z.string().max(200), z.string().max(16)),
  /** By id of the action, where the person has other keys than those it comes with. */
  keys: z.record(z.string().max(64), keys),
};

const settingsSchema = z.strictObject(shape).readonly();

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
  gridZoom: 1,
  hasTrends: true,
  frozenPeriods: {},
  keys: {},
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
    gridZoom: shape.gridZoom.catch(defaultSettings.gridZoom).parse(kept.get("gridZoom")),
    hasTrends: shape.hasTrends.catch(defaultSettings.hasTrends).parse(kept.get("hasTrends")),
    frozenPeriods: shape.frozenPeriods.catch(defaultSettings.frozenPeriods).parse(kept.get("frozenPeriods")),
    keys: readKeys(kept.get("keys")),
  };
}

/** Each action by itself: one that is damaged has the keys it comes with, and takes no other with it. */
function readKeys(raw: unknown): Settings["keys"] {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return defaultSettings.keys;
  const entries = Object.entries(raw).flatMap(([id, given]) => {
    const read = shape.keys.safeParse({ [id]: given });
    return read.success ? Object.entries(read.data) : [];
  });
  return Object.fromEntries(entries);
}
