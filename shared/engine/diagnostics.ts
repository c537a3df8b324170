/** What the compiler has to say about a document: plain data, all of it at once. */
import type { Span } from "../formula/tree.ts";

export interface Diagnostic {
  /** An `error` leaves its line without values; a `warning` computes all the same. */
  readonly severity: "error" | "warning" | "hint";
  readonly code:
    | "name"
    | "duplicate-name"
    | "formula"
    | "unknown-name"
    | "unknown-list"
    | "unknown-member"
    | "unknown-period"
    | "needs-aggregate"
    | "nothing-to-aggregate"
    | "constant-needed"
    | "circular"
    | "unit"
    | "unit-mismatch"
    | "too-large"
    | "scenario";
  /** Name of the line; null where it is about the whole. */
  readonly line: string | null;
  readonly field: "name" | "unit" | "by" | "formula" | "opening" | "values" | "scenario" | "from";
  /** Where in the formula's text; null where the whole is meant. */
  readonly at: Span | null;
  /** One sentence. */
  readonly message: string;
  /** What to put in place of the text at fault; null where we cannot tell. */
  readonly suggestion: string | null;
}
