/** Settings in the browser's local storage: one key, one JSON value. */
import type { Answer } from "../../shared/host/host.ts";
import { readSettings, type Settings, type SettingsChange } from "../../shared/host/settings.ts";
import { fail, succeed } from "../../shared/result.ts";

const key = "railhead.settings";

export function browserSettings(storage: Storage) {
  const current = (): Settings => {
    try {
      return readSettings(JSON.parse(storage.getItem(key) ?? "null"));
    } catch {
      return readSettings(null); // damaged settings are the defaults: they hold nothing a person made
    }
  };
  return {
    settings: async (): Promise<Answer<Settings>> => succeed(current()),
    changeSettings: async (change: SettingsChange): Promise<Answer<Settings>> => {
      const changed = { ...current(), ...change };
      try {
        storage.setItem(key, JSON.stringify(changed));
      } catch (error) {
        return fail({ code: "storage-failed", what: "the settings", reason: String(error) });
      }
      return succeed(changed);
    },
  };
}
