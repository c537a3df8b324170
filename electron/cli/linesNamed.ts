import type { Document, Line } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { CommandProblem } from "./problems.ts";
import { lineNamed } from "./settings.ts";

/** The lines of `--get LINE,…`, each once; all of them where none is named. */
export function linesNamed(document: Document, get: readonly string[]): Result<readonly Line[], CommandProblem> {
  const names = get.flatMap((list) => list.split(",")).map((name) => name.trim());
  if (get.length > 0 && names.every((name) => name === ""))
    return fail({ code: "usage", reason: "--get names no line: write --get LINE,LINE." });
  const lines = new Set<Line>();
  for (const name of names.filter((name) => name !== "")) {
    const line = lineNamed(document, name);
    if (!line.ok) return line;
    lines.add(line.value);
  }
  return succeed(lines.size === 0 ? allLines(document) : [...lines]);
}
