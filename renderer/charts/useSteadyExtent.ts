import { useCallback, useState } from "react";
import { type Extent, type KeptExtent, roundedExtent, widened } from "./steadyExtent.ts";

export interface SteadyExtent {
  /** Null before there is a number. */
  readonly extent: Extent | null;
  /** Whether the numbers as they are now would do with less. */
  readonly isWider: boolean;
  /** Draws the axis in to what is needed now. */
  readonly fit: () => void;
}

/** The widest extent that was needed while the question stayed the same: scenarios are compared on one scale. `Picture` takes it as `axes`. More `steps` leave less room at its ends. */
export function useSteadyExtent(question: string, needed: Extent | null, steps?: number): SteadyExtent {
  const [kept, keep] = useState<KeptExtent | null>(null);
  const next = widened(kept, question, needed, steps);
  if (next !== kept) keep(next);
  const fitted = needed === null ? null : roundedExtent(needed, steps);
  const fit = useCallback(() => keep(null), []); // what is needed is kept anew with the next drawing
  const isWider = next !== null && fitted !== null && !isSame(next.extent, fitted);
  return { extent: next?.extent ?? null, isWider, fit };
}

const isSame = (a: Extent, b: Extent) => a.min === b.min && a.max === b.max;
