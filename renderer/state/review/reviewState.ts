/** What the review found, and how a person looks at it. */
import type { Finding, FindingKind } from "../../../shared/analysis/review/finding.ts";

export interface ReviewState {
  /** In the order they are read; null until the first look at a document is done. */
  readonly findings: readonly Finding[] | null;
  /** Of the numbers that were looked at; older than the state's own while a new look is under way. */
  readonly version: number;
  /** The only kind that is shown; null for every kind. */
  readonly kind: FindingKind | null;
  /** Only findings with this text in them are shown. */
  readonly query: string;
  /** Id of the finding the person is at, which goes with what was found. */
  readonly at: string | null;
}

export const emptyReview: ReviewState = { findings: null, version: -1, kind: null, query: "", at: null };
