/** What is looked for, and where the person stands among what was found. */
import type { FindOptions } from "../../shared/model/find.ts";

export interface FindState {
  readonly isOpen: boolean;
  /** Whether the second row, which replaces, is there. */
  readonly isReplacing: boolean;
  readonly asked: Asked;
  readonly replacement: string;
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
  at: null,
};
