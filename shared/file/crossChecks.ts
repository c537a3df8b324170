/**
 * The fifth stage of reading: whether what a file names is there, once, and fits
 * the timeline and the lists.
 *
 * Checks are generators, stopped at the twentieth problem, so a file in which
 * everything is wrong costs no more than one in which nothing is. A group is
 * tried only where the groups before it found nothing: they make its ground.
 */
import type { Document } from "../model/document.ts";
import { analysisProblems } from "./checks/analysisProblems.ts";
import { duplicateProblems } from "./checks/duplicateProblems.ts";
import { createKnown } from "./checks/known.ts";
import { lineProblems } from "./checks/lineProblems.ts";
import { listProblems } from "./checks/listProblems.ts";
import { pictureProblems } from "./checks/pictureProblems.ts";
import { scenarioProblems } from "./checks/scenarioProblems.ts";
import { sizeProblems } from "./checks/sizeProblems.ts";
import { timelineProblems } from "./checks/timelineProblems.ts";
import { uncertaintyProblems } from "./checks/uncertaintyProblems.ts";
import { mostProblems } from "./format.ts";
import type { FileProblem } from "./problems.ts";

export type Check = (document: Document) => Iterable<FileProblem>;

const groups: readonly (readonly Check[])[] = [
  [timelineProblems, duplicateProblems, listProblems],
  [sizeProblems],
  [
    function* whatNamesOthers(document) {
      const known = createKnown(document);
      yield* lineProblems(known);
      yield* scenarioProblems(known);
      yield* pictureProblems(known);
      yield* uncertaintyProblems(known);
      yield* analysisProblems(known);
    },
  ],
];

/** At most twenty. */
export function crossProblems(document: Document): readonly FileProblem[] {
  for (const group of groups) {
    const problems: FileProblem[] = [];
    for (const check of group)
      for (const problem of check(document)) if (problems.push(problem) === mostProblems) return problems;
    if (problems.length > 0) return problems;
  }
  return [];
}
