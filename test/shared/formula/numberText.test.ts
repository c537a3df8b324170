import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lex } from "../../../shared/formula/lexer.ts";
import { numberText } from "../../../shared/formula/numberText.ts";
import { parseUnit, toBase } from "../../../shared/formula/units.ts";

test.each([
  [16, "%", "16%"],
  [5, "USD bn", "5 USD bn"],
  [-3, "", "(-3)"],
  [1.5, "x", "1.5"],
  [1, "flag", "1"],
  [2.35, "USD/GPU/hour", "2.35 USD/GPU/hour"],
  [2, "nonsense", "2"],
])("%d in %s is written %s", (value, unit, text) => {
  expect(numberText(value, unit)).toBe(text);
});

test("what is written is the number to the bit", () => {
  const units = fc.constantFrom("", "%", "USD bn", "GPU m", "USD/(TFLOP/s)", "bps", "token/GPU/s");
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e30, noNaN: true }), units, (value, text) => {
      const lexed = lex(numberText(value, text));
      const unit = parseUnit(text);
      expect(lexed.ok && lexed.value.tokens.map((token) => token.value)).toEqual([
        unit.ok ? toBase(unit.value, value) : Number.NaN,
      ]);
    }),
  );
});
