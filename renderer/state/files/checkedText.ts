import { modelText } from "../../../shared/file/modelText.ts";
import { problemSentence } from "../../../shared/file/problems.ts";
import { readModel } from "../../../shared/file/readModel.ts";
import type { Document } from "../../../shared/model/document.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";

/** The file's text, only after it was read back and came out the same: what cannot be opened again is never written. */
export function checkedText(document: Document): Result<string, string> {
  const text = modelText(document);
  const back = readModel(text);
  if (!back.ok) return fail(...back.problems.map(problemSentence));
  return modelText(back.value.document) === text ? succeed(text) : fail("the model does not survive being read back.");
}
