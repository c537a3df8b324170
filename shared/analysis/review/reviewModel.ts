/**
 * Everything a careful reader would ask about a model, in one list. Nothing is
 * computed anew: it reads the case that is current and the words of the document.
 *
 * A generator, so that whoever drives it may stop between lines: a page lets
 * a key through, and begins again when the numbers have changed.
 */
import type { LiveModel } from "../../engine/live.ts";
import { allLines } from "../../model/lines.ts";
import { createCellErrors } from "./cellErrors.ts";
import { constantsInFormulas } from "./constantsInFormulas.ts";
import { diagnosed } from "./diagnosed.ts";
import { duplicateLabels } from "./duplicateLabels.ts";
import { failingChecks } from "./failingChecks.ts";
import { type Finding, findingKinds } from "./finding.ts";
import { longFormulas } from "./longFormulas.ts";
import { type Folded, outOfSight } from "./outOfSight.ts";
import { overrides } from "./overrides.ts";
import type { LineReview } from "./reviewed.ts";
import { unsourced } from "./unsourced.ts";
import { unused } from "./unused.ts";

const lineReviews: readonly LineReview[] = [failingChecks, overrides, unsourced, constantsInFormulas, longFormulas];

/** By kind, in the order of `findingKinds`, and within a kind in the order of the document. */
export function reviewModel(live: LiveModel, folded: readonly Folded[] = []): readonly Finding[] {
  const steps = reviewSteps(live, folded);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Stops after each line. The numbers must not change before it is done. */
export function* reviewSteps(live: LiveModel, folded: readonly Folded[]): Generator<void, readonly Finding[], void> {
  const { document } = live.compiled;
  const errors = createCellErrors(live);
  const unusedIn = unused(live);
  const found: Finding[] = [];
  for (const line of allLines(document)) {
    for (const review of lineReviews) found.push(...review(live, line));
    found.push(...unusedIn(line));
    errors.look(line);
    yield;
  }
  found.push(...diagnosed(live), ...errors.findings(), ...duplicateLabels(document));
  found.push(...outOfSight(folded, found));
  return findingKinds.flatMap((kind) => found.filter((finding) => finding.kind === kind));
}
