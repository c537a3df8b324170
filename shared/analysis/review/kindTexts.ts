/** How a person calls each kind of finding, and why it matters. */
import type { FindingKind } from "./finding.ts";

export interface KindText {
  readonly label: string;
  readonly why: string;
}

export const kindTexts: Readonly<Record<FindingKind, KindText>> = {
  "failing-check": { label: "Failing checks", why: "The model says of itself that something does not hold." },
  error: { label: "Errors", why: "A number is missing, and so is all that depends on it." },
  "unit-warning": { label: "Units that do not fit", why: "A sum of unlike things, or a slip of a thousand." },
  "out-of-sight": { label: "Trouble folded away", why: "Nobody looks at rows that are out of sight." },
  override: { label: "Typed over a formula", why: "A forecast that no longer follows its assumptions." },
  unsourced: { label: "Inputs without a source", why: "Nobody can tell a fact from a guess." },
  "buried-constant": {
    label: "Numbers inside formulas",
    why: "Nobody sees, sources or varies what stands inside a formula.",
  },
  "long-formula": { label: "Long formulas", why: "More than a dozen operators are hard to follow and to check." },
  unused: { label: "Lines nobody uses", why: "No formula, figure or chart shows what they say." },
  "duplicate-label": {
    label: "Labels used twice",
    why: "Two lines, or members of a list, that read the same are taken for each other.",
  },
};
