/** The lists that lines are by must be there, and a line is by each of them once. */
import type { Document } from "../../model/document.ts";
import type { FileProblem } from "../problems.ts";
import { everyLine } from "./everyLine.ts";
import { unknownName } from "./known.ts";

export function* listProblems(document: Document): Generator<FileProblem> {
  const names = new Set(document.lists.map(({ name }) => name));
  for (const { line, at } of everyLine(document)) {
    const by = line.by ?? [];
    for (const [index, name] of by.entries()) {
      const place = [...at, "by", index];
      const first = by.indexOf(name);
      if (!names.has(name)) yield unknownName("list", name, place, names);
      else if (first < index)
        yield { code: "duplicate-name", at: place, what: "list", name, first: [...at, "by", first] };
    }
  }
}
