import { readSettings, type Settings, type SettingsChange } from "../shared/host/settings.ts";
import type { KeptValues } from "./keptValues.ts";

export interface SettingsKeeper {
  get(): Settings;
  /** Answers all settings after the change. */
  change(change: SettingsChange): Settings;
}

/** `applied` hears every change, and not the settings found at start. */
export function createSettings(kept: KeptValues, applied: (settings: Settings) => void): SettingsKeeper {
  const get = () => readSettings(kept.get("settings"));
  return {
    get,
    change(change) {
      const next = { ...get(), ...change };
      kept.set("settings", next);
      applied(next);
      return next;
    },
  };
}
