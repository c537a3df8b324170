import type { Document } from "../../shared/model/document.ts";

/** `NVIDIA after DeepSeek · Panic · 10,000 trials, seed 7`: what a picture says of itself where its window is not around it. */
export function pictureFoot({ title, scenarios }: Document, scenario: string | null, caption: string): string {
  const shown = scenario === null ? "Base" : (scenarios.find(({ name }) => name === scenario)?.label ?? scenario);
  return [title, shown, caption].filter((part) => part !== "").join(" · ");
}
