import type { Display } from "electron";
import { describe, expect, test } from "vitest";
import { keptInMemory } from "../../../electron/keptValues.ts";
import { keepPlace, readPlace } from "../../../electron/window/windowPlace.ts";

const screenOf = (...workAreas: readonly Display["workArea"][]) => ({
  getAllDisplays: () => workAreas.map((workArea) => ({ workArea }) as Display),
});
const laptop = screenOf({ x: 0, y: 0, width: 1440, height: 860 });

function kept(value: unknown) {
  const values = keptInMemory();
  values.set("window", value);
  return values;
}

const place = { x: 100, y: 50, width: 1200, height: 700, isMaximized: false };

test("a window opens where it was", () => {
  const values = keptInMemory();
  const { isMaximized, ...bounds } = place;
  keepPlace(values, { getNormalBounds: () => bounds, isMaximized: () => isMaximized });
  expect(readPlace(values, laptop)).toEqual(place);
});

describe("a window nobody could find opens where the system puts it", () => {
  test.each([
    ["on a display that is gone", { ...place, x: 2000 }],
    ["above the screen, its title bar out of reach", { ...place, y: -690 }],
    ["with a corner on the screen", { ...place, x: 1400 }],
  ])("%s", (_name, value) => {
    expect(readPlace(kept(value), laptop)).toBe(null);
  });
});

test("a second display counts while it is there", () => {
  const both = screenOf({ x: 0, y: 0, width: 1440, height: 860 }, { x: 1440, y: 0, width: 1920, height: 1080 });
  expect(readPlace(kept({ ...place, x: 2000 }), both)).toMatchObject({ x: 2000 });
});

test.each([[null], ["text"], [{ ...place, width: 3 }], [{ ...place, x: Number.NaN }]])(
  "what was kept is not believed: %j",
  (value) => {
    expect(readPlace(kept(value), laptop)).toBe(null);
  },
);
