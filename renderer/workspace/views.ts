/** Every view that can cover the grid. To add one, add it here. */
import type { ComponentType } from "react";
import { AnalysisView } from "../analyses/AnalysisView.tsx";
import { MapView } from "../map/MapView.tsx";
import { ReviewMark } from "../review/ReviewMark.tsx";
import { ReviewView } from "../review/ReviewView.tsx";
import type { View } from "../state/appState.ts";

export interface CoveringView {
  readonly id: Exclude<View, "grid">;
  /** Its room's name, and what a screen reader calls it. */
  readonly label: string;
  /** One sentence: what it is for. */
  readonly hint: string;
  /** Mounted while it is shown. An element with `data-view-focus` in it takes the keyboard first. */
  readonly Content: ComponentType;
  /** Beside the name of its room; may draw nothing. */
  readonly Mark?: ComponentType;
}

/** Of the model as a whole, in the order the left column lists them. */
export const modelViews: readonly CoveringView[] = [
  {
    id: "review",
    label: "Review",
    hint: "What a careful reader would ask about this model",
    Content: ReviewView,
    Mark: ReviewMark,
  },
  { id: "map", label: "Map", hint: "Which sections read which, and what depends on a line", Content: MapView },
];

export const views: readonly CoveringView[] = [
  ...modelViews,
  { id: "analysis", label: "Analysis", hint: "A question the model keeps", Content: AnalysisView },
];
