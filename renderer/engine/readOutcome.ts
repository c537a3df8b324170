/** What comes of reading a model's text away from the page's own thread. */
import type { Document } from "../../shared/model/document.ts";
import type { Result } from "../../shared/result.ts";

export interface ReadModelText {
  readonly document: Document;
  /** What the person should know about it, in sentences. */
  readonly notices: readonly string[];
}

/** Problems are sentences, each with its place in the file. */
export type ReadOutcome = Result<ReadModelText, string>;
