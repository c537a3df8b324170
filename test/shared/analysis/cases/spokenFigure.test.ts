import { expect, test } from "vitest";
import { spokenFigure } from "../../../../shared/analysis/cases/spokenFigure.ts";

test.each([
  [0, "%", "0%"],
  [70, "%", "70.0%"],
  [0, "x", "0x"],
  [0, "USD bn", "0"],
  [-0, "", "0"],
  [0, "flag", "✗"],
])("%d in %j is told as %s", (value, unit, text) => {
  expect(spokenFigure(value, { unit })).toBe(text);
});
