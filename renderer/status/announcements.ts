/** What is worth hearing about without asking: a selection of several cells, and what an edit did to the answers. */
import { counted } from "../../shared/model/counted.ts";
import { figures } from "../headline/figures.ts";
import type { AppState } from "../state/appState.ts";
import { rectangles } from "../state/ranges.ts";
import { selectionSummary, summaryText } from "../state/selectionSummary.ts";
import { checkSummary, checkText } from "./checkSummary.ts";

/** `2 rows by 3 columns selected, sum 250 %, …`; nothing for a single cell, which the focus says itself. */
export function selectionNews(state: AppState): string {
  const sizes = rectangles(state).map(({ top, bottom, left, right }) => ({
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  const [first, ...others] = sizes;
  if (first === undefined || (others.length === 0 && first.rows * first.columns === 1)) return "";
  const size =
    others.length > 0
      ? `${sizes.length} ranges selected`
      : `${counted(first.rows, "row")} by ${counted(first.columns, "column")} selected`;
  return [size, summaryText(selectionSummary(state)).replaceAll(" · ", ", ")].filter((text) => text !== "").join(", ");
}

/** The first figure of the headline and the checks, as they are heard. */
export interface Answers {
  readonly headline: string;
  readonly checks: string;
}

export function answersOf({ live, baseLive }: Pick<AppState, "live" | "baseLive">): Answers {
  const [first] = figures(live, baseLive);
  const headline = first === undefined ? "" : `${first.label} ${first.text === "–" ? "0" : first.text}`;
  return { headline, checks: checkText(checkSummary(live)) };
}

/** Only what became another. */
export const answerNews = (before: Answers, after: Answers): string =>
  [before.headline === after.headline ? "" : after.headline, before.checks === after.checks ? "" : after.checks]
    .filter((text) => text !== "")
    .join(". ");
