/** Every edit of a sitting, to be taken back and made again: plain data, without a limit. */
import { applyPatches, enablePatches, type Patch } from "immer";
import type { Document } from "../document.ts";

enablePatches();

export interface HistoryStep {
  /** What the edit did, "Set Gross margin 2027 to 71". */
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

/** A new edit: what had been taken back is gone. */
export const pushed = ({ past }: History, step: HistoryStep): History => ({ past: [...past, step], future: [] });

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
