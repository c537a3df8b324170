/** Of documents that differ in their questions alone, the compiled model of one: what reads only the model need not look again. */
import type { Compiled } from "../../shared/engine/compile.ts";
import type { Document } from "../../shared/model/document.ts";
import { isSameButAnalyses } from "../../shared/model/sameButAnalyses.ts";

const known = new WeakMap<Document["sections"], Compiled>();

/** One that was given before, where nothing but `analyses` is another in its document; else the one that is given. */
export function sameModel(compiled: Compiled): Compiled {
  const { document } = compiled;
  const before = known.get(document.sections);
  if (before !== undefined && isSameButAnalyses(before.document, document)) return before;
  known.set(document.sections, compiled);
  return compiled;
}
