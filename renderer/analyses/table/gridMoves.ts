import type { KeyboardEvent } from "react";

/** Where an arrow leads; null for any other key. */
export function movedBy(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">,
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
): readonly [number, number] | null {
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case "ArrowLeft":
      return [isFar ? 0 : Math.max(0, x - 1), y];
    case "ArrowRight":
      return [isFar ? width - 1 : Math.min(width - 1, x + 1), y];
    case "ArrowUp":
      return [x, isFar ? 0 : Math.max(0, y - 1)];
    case "ArrowDown":
      return [x, isFar ? height - 1 : Math.min(height - 1, y + 1)];
    case "Home":
      return [0, isFar ? 0 : y];
    case "End":
      return [width - 1, isFar ? height - 1 : y];
    default:
      return null;
  }
}
