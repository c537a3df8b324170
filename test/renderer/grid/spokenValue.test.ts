import { expect, test } from "vitest";
import { spokenValue } from "../../../renderer/grid/spokenValue.ts";

test.each([
  [-17.25, "%", "minus 17.3%"],
  [0, "%", "0%"],
  [0, "USD bn", "0 USD bn"],
  [3540, "USD bn", "$3.54tn"],
  [-0.0000001, "USD/share", "$0.00"],
  [12.4, "GPU m", "12.4 GPU m"],
  [0, "", "0"],
  [1, "flag", "yes"],
])("%d %s is heard as “%s”", (value, unit, heard) => {
  expect(spokenValue(value, { unit })).toBe(heard);
});
