/** One end of a worker that runs cases: it is told a document once, then runs of it. */
import { type Compiled, compileDocument } from "../../engine/compile.ts";
import { invariant } from "../../invariant.ts";
import type { Document } from "../../model/document.ts";
import { type Columns, evaluatorOf, type Run } from "../cases/analysis.ts";

export type ToEvaluator =
  | { readonly kind: "document"; readonly document: Document }
  | { readonly kind: "run"; readonly id: number; readonly run: Run };

/** `columns` are given away with it. */
export interface FromEvaluator {
  readonly id: number;
  readonly columns: Columns;
}

/** Answers messages one by one; null where a message asks for nothing. */
export function createEvaluator(): (message: ToEvaluator) => FromEvaluator | null {
  let compiled: Compiled | undefined;
  return (message) => {
    if (message.kind === "document") {
      compiled = compileDocument(message.document, compiled);
      return null;
    }
    invariant(compiled !== undefined, "an evaluator is told its document before a run");
    return { id: message.id, columns: evaluatorOf(compiled)(message.run) };
  };
}

/** What may be handed over and not copied. */
export const buffersOf = (columns: Columns): ArrayBuffer[] => columns.map(({ buffer }) => buffer as ArrayBuffer);
