/** Which lines read others in their formulas. */
import { lineNamesIn } from "../../formula/references.ts";
import type { Document, Line } from "../document.ts";
import { allLines } from "../lines.ts";

/** Lines other than these that read one of them, in the order of the model. */
export const readersOf = (document: Document, names: ReadonlySet<string>): readonly Line[] =>
  allLines(document).filter((line) => !names.has(line.name) && namesRead(line).some((name) => names.has(name)));

/** As `readersOf`, and what reads those, and so on. */
export function allReadersOf(document: Document, names: ReadonlySet<string>): readonly Line[] {
  const lines = allLines(document).map((line) => ({ line, reads: namesRead(line) }));
  const reached = new Set(names);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const { line, reads } of lines) if (reads.some((name) => reached.has(name))) reached.add(line.name);
  }
  return lines.flatMap(({ line }) => (reached.has(line.name) && !names.has(line.name) ? line : []));
}

/** A formula that cannot be cut into words computes nothing, so it reads nothing. */
const namesRead = ({ formula, opening }: Line): readonly string[] =>
  [formula, opening].flatMap((text) => (text === undefined ? [] : lineNamesIn(text)));
