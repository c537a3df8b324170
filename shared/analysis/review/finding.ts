/**
 * What a review finds: one thing that a careful reader of the model would ask
 * about, where it is, what is the matter, and what to do about it.
 */
import type { Constant } from "../../formula/constants.ts";
import type { Edit } from "../../model/edits/edit.ts";
import type { TraceCell } from "../trace/traceCell.ts";

/** In the order a review is read: what is wrong first, what could be better last. */
export const findingKinds = [
  "failing-check",
  "error",
  "unit-warning",
  "out-of-sight",
  "override",
  "unsourced",
  "buried-constant",
  "long-formula",
  "unused",
  "duplicate-label",
] as const;

export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  /** The same for as long as the same is found in the same place, whatever else changes. */
  readonly id: string;
  readonly kind: FindingKind;
  /** `error`: a number is wrong or missing. `warning`: a number may be. `hint`: a reader is not helped. */
  readonly severity: "error" | "warning" | "hint";
  /** Null where it is about no line. */
  readonly cell: TraceCell | null;
  /** What is the matter, without the name of the line. */
  readonly sentence: string;
  /** What to do about it. */
  readonly suggestion: string;
  /** What can be done in one step; null where a person must think first. */
  readonly fix: Fix | null;
}

export type Fix =
  | { readonly kind: "edit"; readonly label: string; readonly edit: Edit }
  /** The number of a formula becomes a line of its own; see fixEdit.ts. */
  | {
      readonly kind: "make-assumption";
      readonly label: string;
      readonly line: string;
      readonly field: "formula" | "opening";
      readonly constant: Constant;
    }
  /** Asks for the source of a line and writes it down. */
  | { readonly kind: "write-source"; readonly label: string; readonly line: string };
