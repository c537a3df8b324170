/** Lines and cells of the whole model: what it takes to compute it grows with them, whatever the file's length. */
import type { Document } from "../../model/document.ts";
import { limits } from "../../model/edits/limits.ts";
import { allLines } from "../../model/lines.ts";
import type { FileProblem } from "../problems.ts";

export function* sizeProblems(document: Document): Generator<FileProblem> {
  const lines = allLines(document);
  const at = ["sections"];
  if (lines.length > limits.lines)
    yield { code: "too-many", at, what: "lines in all sections", count: lines.length, limit: limits.lines };
  const sizes = new Map(document.lists.map(({ name, members }) => [name, members.length]));
  const cells = lines.reduce(
    (sum, { by = [] }) => sum + by.reduce((product, list) => product * sizes.get(list)!, document.timeline.periods),
    0,
  );
  if (cells > limits.cells)
    yield { code: "too-many", at, what: "cells (line × member × period)", count: cells, limit: limits.cells };
  const written = lines.reduce((sum, { formula = "", opening = "" }) => sum + formula.length + opening.length, 0);
  if (written > limits.formulas)
    yield { code: "too-many", at, what: "characters in all formulas", count: written, limit: limits.formulas };
}
