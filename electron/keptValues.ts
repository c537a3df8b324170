/**
 * Small values kept between starts: settings, recents, the window's place.
 * Whoever reads one checks it, because a person or a crash may have changed
 * the file; keeping never fails, it is at worst forgotten at the next start.
 */
export interface KeptValues {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** Nothing outlives it: for tests, and where the settings file cannot be used. */
export function keptInMemory(): KeptValues {
  const values = new Map<string, unknown>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => void values.set(key, value),
  };
}
