import Store from "electron-store";
import { type KeptValues, keptInMemory } from "./keptValues.ts";

/** Values in one JSON file of the app's folder. A file that is damaged or cannot be used must not prevent a start. */
export function keptInFile(warn: (message: string) => void): KeptValues {
  const store = openStore(warn);
  if (store === null) return keptInMemory();
  return {
    get: (key) => store.get(key),
    set(key, value) {
      try {
        store.set(key, value);
      } catch (error) {
        warn(`The setting "${key}" could not be kept: ${String(error)}`);
      }
    },
  };
}

/** Null where neither the file nor a fresh one can be used. */
function openStore(warn: (message: string) => void): Store | null {
  try {
    return new Store({ name: "settings", clearInvalidConfig: true, accessPropertiesByDotNotation: false });
  } catch (error) {
    warn(`The settings could not be read and are not kept this time: ${String(error)}`);
    return null;
  }
}
