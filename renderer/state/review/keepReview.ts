/**
 * Looks the model over again after each change: when the person pauses, and in
 * slices short enough that no key waits for one. A change while it looks begins
 * it anew, since it reads the numbers as they are.
 */
import type { Finding } from "../../../shared/analysis/review/finding.ts";
import { reviewSteps } from "../../../shared/analysis/review/reviewModel.ts";
import type { App } from "../app.ts";
import type { AppState } from "../appState.ts";
import { foldsOf } from "./folds.ts";
import type { ReviewState } from "./reviewState.ts";

const pauseMs = 120;
const sliceMs = 6;

/** Gives back what ends it. */
export function keepReview(app: App): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function begin(): void {
    const state = app.store.getState();
    const steps = reviewSteps(state.live, foldsOf(state));
    timer = setTimeout(() => slice(steps, state.version));
  }

  function slice(steps: Generator<void, readonly Finding[]>, version: number): void {
    const end = performance.now() + sliceMs;
    while (performance.now() < end) {
      const step = steps.next();
      if (!step.done) continue;
      app.store.setState(({ review }) => ({ review: found(review, step.value, version) }));
      return;
    }
    timer = setTimeout(() => slice(steps, version));
  }

  const lookAgain = (state: AppState) => {
    clearTimeout(timer);
    // in the review itself one waits for what a fix does
    timer = setTimeout(begin, state.view === "review" ? 0 : pauseMs);
  };
  lookAgain(app.store.getState());
  const end = app.store.subscribe((state, before) => {
    if (isChanged(state, before)) lookAgain(state);
  });
  return () => {
    end();
    clearTimeout(timer);
  };
}

/** Where the last of the kind that is shown was mended, all are shown again. */
function found(review: ReviewState, findings: readonly Finding[], version: number): ReviewState {
  const isKindLeft = findings.some(({ kind }) => kind === review.kind);
  return { ...review, findings, version, kind: isKindLeft ? review.kind : null };
}

const isChanged = (state: AppState, before: AppState): boolean =>
  state.version !== before.version ||
  state.live !== before.live ||
  state.document !== before.document ||
  state.foldedSections !== before.foldedSections ||
  state.foldedGroups !== before.foldedGroups;
