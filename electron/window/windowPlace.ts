/** Where the window was, kept between starts and never off every screen. */
import type { BrowserWindow, Rectangle, Screen } from "electron";
import { z } from "../../shared/host/zod.ts";
import type { KeptValues } from "../keptValues.ts";

const key = "window";
const schema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(640),
  height: z.int().min(480),
  isMaximized: z.boolean(),
});

type Place = z.infer<typeof schema>;

/** Null where nothing is kept, or no display shows it any more. */
export function readPlace(kept: KeptValues, screen: Pick<Screen, "getAllDisplays">): Place | null {
  const parsed = schema.safeParse(kept.get(key));
  if (!parsed.success) return null;
  const isSeen = screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, parsed.data));
  return isSeen ? parsed.data : null;
}

export function keepPlace(kept: KeptValues, window: Pick<BrowserWindow, "getNormalBounds" | "isMaximized">): void {
  kept.set(key, { ...window.getNormalBounds(), isMaximized: window.isMaximized() });
}

/** By at least a title bar's worth. */
const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) >= 100 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) >= 40;
