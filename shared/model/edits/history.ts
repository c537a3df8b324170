/** Every edit of a sitting, to be taken back and made again: plain data, without a limit. */
import type { Document } from "../document.ts";
import { applyPatches, type Patch } from "./immer.ts";

export interface HistoryStep {
  /** What the edit did, "Set Gross margin 2027 to 71 %". */
  readonly label: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** Of steps that may hold more than the document needs. */
export interface History<Step extends HistoryStep = HistoryStep> {
  /** Oldest first. */
  readonly past: readonly Step[];
  /** The next to be made again is the last. */
  readonly future: readonly Step[];
}

export const createHistory = <Step extends HistoryStep = HistoryStep>(): History<Step> => ({ past: [], future: [] });

/** With a new edit: what had been taken back is gone. An edit that changed nothing leaves the history as it is. */
export const pushed = <Step extends HistoryStep>(history: History<Step>, step: Step): History<Step> =>
  step.patches.length === 0 ? history : { past: [...history.past, step], future: [] };

export interface Moved<Step extends HistoryStep = HistoryStep> {
  readonly document: Document;
  readonly history: History<Step>;
  readonly step: Step;
}

/** One step back; null where there is none. */
export function undone<Step extends HistoryStep>(
  { past, future }: History<Step>,
  document: Document,
): Moved<Step> | null {
  const step = past.at(-1);
  if (step === undefined) return null;
  return {
    document: applyPatches(document, [...step.inverse]),
    history: { past: past.slice(0, -1), future: [...future, step] },
    step,
  };
}

/** One step forward again; null where there is none. */
export function redone<Step extends HistoryStep>(
  { past, future }: History<Step>,
  document: Document,
): Moved<Step> | null {
  const step = future.at(-1);
  if (step === undefined) return null;
  return {
    document: applyPatches(document, [...step.patches]),
    history: { past: [...past, step], future: future.slice(0, -1) },
    step,
  };
}
