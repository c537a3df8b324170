/** What is looked for, and where the person stands among what was found. */
import type { FindOptions } from "../../shared/model/find.ts";

export interface FindState {
  readonly isOpen: boolean;
  /** Whether the second row, which replaces, is there. */
  readonly isReplacing: boolean;
  readonly asked: Asked;
  readonly replacement: string;
  /** Whether the person is in the field of it. */
  readonly isAtReplacement: boolean;
  /** Index of the hit that was gone to; null before the first. */
  readonly at: number | null;
}

export interface Asked {
  readonly query: string;
  readonly options: FindOptions;
}

export const closedFind: FindState = {
  isOpen: false,
  isReplacing: false,
  asked: {
    query: "",
    options: {
      inNames: true,
      inLabels: true,
      inFormulas: true,
      inNotes: true,
      matchCase: false,
      wholeWord: false,
    },
  },
  replacement: "",
  isAtReplacement: false,
  at: null,
};

/**
 * What the results show in place of what was found; null where they show only what was found: before the person
 * has thought of a replacement, nothing is said to go.
 */
export const shownReplacement = ({ isReplacing, replacement, isAtReplacement }: FindState): string | null =>
  isReplacing && (replacement !== "" || isAtReplacement) ? replacement : null;
