import type { Document, Line } from "../../model/document.ts";
import type { Path } from "../path.ts";

/** Every line with its place in the file. */
export function* everyLine({ sections }: Document): Generator<{ readonly line: Line; readonly at: Path }> {
  for (const [section, { lines }] of sections.entries())
    for (const [index, line] of lines.entries()) yield { line, at: ["sections", section, "lines", index] };
}
