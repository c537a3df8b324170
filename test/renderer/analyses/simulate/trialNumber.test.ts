import { describe, expect, test } from "vitest";
import { trialNumber } from "../../../../renderer/analyses/simulate/trialNumber.ts";

describe("a number among those of trials", () => {
  test.each([
    [3.54, "USD bn", "$3.54bn"],
    [0.0123, "USD bn", "$12.3m"],
    [0.00123, "USD bn", "$1.23m"],
    [0.000912345, "USD bn", "$0.912m"],
    [0.0000456, "USD bn", "$0.0456m"],
    [-0.0000456, "USD bn", "($0.0456m)"],
    [0.9999, "USD m", "$1.00m"],
    [0.999, "USD m", "$0.999m"],
    [0.5, "USD m", "$0.500m"],
    [0.00041235, "USD m", "$412.35"],
    [0, "USD m", "–"],
    [Number.NaN, "USD m", "no number"],
    [0.37, "USD/share", "$0.37"],
    [0.0042, "USD/share", "$0.0042"],
    [0.034, "%", "0.034%"],
    [17.26, "%", "17.3%"],
    [12.34, "GPU m", "12.3 GPU m"],
  ])("%d %s is %s", (value, unit, text) => expect(trialNumber(value, { unit })).toBe(text));

  test("a line that says its scale keeps it", () =>
    expect(trialNumber(0.4, { unit: "USD m", format: { scale: "k" } })).toBe("$400.0k"));
});
