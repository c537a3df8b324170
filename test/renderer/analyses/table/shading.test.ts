import { expect, test } from "vitest";
import { colourOf, cssColour, heatColour, reachOf, shadeOf } from "../../../../renderer/analyses/table/shading.ts";

const colours = {
  above: colourOf("#00f"),
  below: colourOf("#ff8800"),
  middle: colourOf("#ffffff"),
  none: colourOf("#808080"),
};

test("each side is measured by its farthest number, as the square root", () => {
  const reach = reachOf(10, Float64Array.of(9, 10, 14, Number.NaN, 6, 110));
  expect(reach).toEqual({ below: 4, above: 100 });
  expect([110, 35, 10, 9, 6].map((value) => shadeOf(value, 10, reach))).toEqual([1, 0.5, 0, -0.5, -1]);
});

test("nothing is shaded where there is no number, no base or no difference", () => {
  expect(shadeOf(Number.NaN, 1, { below: 1, above: 1 })).toBeNaN();
  expect(shadeOf(1, Number.NaN, reachOf(Number.NaN, Float64Array.of(1)))).toBeNaN();
  expect(shadeOf(1, 1, reachOf(1, Float64Array.of(1)))).toBe(0);
});

test("a colour goes from the middle towards its side, and is grey without a number", () => {
  expect(cssColour(heatColour(0, colours))).toBe("rgb(255, 255, 255)");
  expect(cssColour(heatColour(1, colours))).toBe("rgb(38, 38, 255)"); // 255 - 0.85 × 255 = 38.25
  expect(cssColour(heatColour(-1, colours))).toBe("rgb(255, 154, 38)"); // 255 - 0.85 × (255 - 136) = 153.85
  expect(cssColour(heatColour(Number.NaN, colours))).toBe("rgb(128, 128, 128)");
});
