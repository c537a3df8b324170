/** Keys that never reach the page, because the browser or the system around it acts on them first. */
import { canonicalKey } from "../../shared/host/accelerator.ts";
import { keptByMac } from "../../shared/host/keptByMac.ts";
import type { Layout } from "./printedSign.ts";

export interface Surroundings {
  /** A tab of a browser, and no window of our own. */
  readonly isBrowser: boolean;
  readonly isMac: boolean;
  /** What stands on the keys; empty where the browser does not tell. */
  readonly layout: Layout;
}

/** New window, tab and private window, closing them, and going from tab to tab. */
const ofBrowsers = new Set(
  ["N", "T", "W", "Shift+N", "Shift+T", "Shift+W", "Tab", "Shift+Tab", "PageUp", "PageDown"].map((key) =>
    canonicalKey(`CmdOrCtrl+${key}`),
  ),
);

/** Who keeps the key, as a person calls it; null where it is ours. */
export function keeperOf(
  accelerator: string,
  { isBrowser, isMac }: Pick<Surroundings, "isBrowser" | "isMac">,
): string | null {
  const key = canonicalKey(accelerator);
  if (isMac && keptByMac.has(key)) return "macOS";
  return isBrowser && ofBrowsers.has(key) ? "the browser" : null;
}

/** The keys that reach us first, so that the one shown beside a label works. */
export const reachingFirst = (keys: readonly string[], around: Surroundings): readonly string[] =>
  keys.toSorted((left, right) => Number(keeperOf(left, around) !== null) - Number(keeperOf(right, around) !== null));
