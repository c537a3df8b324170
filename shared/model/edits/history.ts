/** Every edit of a sitting, to be taken back and made again: plain data, without a limit. */
import type { Document } from "../document.ts";
import { applyPatches, type Patch } from "./immer.ts";

export interface HistoryStep {
  /** What the edit did, "Set Gross margin 2027 to 71 %". */
  readonly label: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

export interface History {
  /** Oldest first. */
  readonly past: readonly HistoryStep[];
  /** The next to be made again is the last. */
  readonly future: readonly HistoryStep[];
}

export const createHistory = (): History => ({ past: [], future: [] });

/** With a new edit: what had been taken back is gone. An edit that changed nothing leaves the history as it is. */
export const pushed = (history: History, step: HistoryStep): History =>
  step.patches.length === 0 ? history : { past: [...history.past, step], future: [] };

export interface Moved {
  readonly document: Document;
  readonly history: History;
}

/** One step back; null where there is none. */
export function undone({ past, future }: History, document: Document): Moved | null {
  const step = past.at(-1);
  if (step === undefined) return null;
  return {
    document: applyPatches(document, [...step.inverse]),
    history: { past: past.slice(0, -1), future: [...future, step] },
  };
}

/** One step forward again; null where there is none. */
export function redone({ past, future }: History, document: Document): Moved | null {
  const step = future.at(-1);
  if (step === undefined) return null;
  return {
    document: applyPatches(document, [...step.patches]),
    history: { past: [...past, step], future: future.slice(0, -1) },
  };
}
