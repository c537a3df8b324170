/** The first stage of reading: a text of bearable size, in UTF-8, that is JSON. */
import { fail, type Result, succeed } from "../result.ts";
import { longestText } from "./format.ts";
import { checkJsonText, placeAt } from "./jsonText.ts";
import type { FileProblem } from "./problems.ts";

/**
 * Whoever decoded the bytes put U+FFFD where they were not UTF-8. Saving such a
 * text would lose what stood there, so it is refused; a U+FFFD that is meant is
 * written as an escape (see modelText.ts). UTF-16 shows as bytes of zero.
 */
const undecodable = /[\uFFFD\0]/;

export function parseJson(fileText: string): Result<unknown, FileProblem> {
  if (fileText.length > longestText) return fail({ code: "too-large", length: fileText.length, limit: longestText });
  const text = fileText.startsWith("\uFEFF") ? fileText.slice(1) : fileText;
  if (text.trim() === "") return fail({ code: "empty-file" });
  const damaged = text.search(undecodable);
  if (damaged !== -1) return fail({ code: "not-utf8", place: placeAt(text, damaged, []) });
  const problems = checkJsonText(text);
  return problems.length > 0 ? fail(...problems) : succeed(JSON.parse(text));
}
