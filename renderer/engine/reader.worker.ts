/**
 * Reads a file nobody vouches for, away from the page's own thread: a model
 * made to be slow to read or to compile holds up nothing, and is stopped by
 * whoever asked (readInWorker.ts). Compiling once here proves that it ends.
 */
import { compileDocument } from "../../shared/engine/compile.ts";
import { problemSentence } from "../../shared/file/problems.ts";
import { readModel } from "../../shared/file/readModel.ts";
import { fail, succeed } from "../../shared/result.ts";
import type { ReadOutcome } from "./readOutcome.ts";

self.onmessage = ({ data }: MessageEvent<string>) => self.postMessage(outcomeOf(data));

function outcomeOf(text: string): ReadOutcome {
  const read = readModel(text);
  if (!read.ok) return fail(...read.problems.map(problemSentence));
  compileDocument(read.value.document);
  return succeed(read.value);
}
