import { describe, expect, test } from "vitest";
import { assess, assessedOf } from "../../../renderer/formula-bar/assess.ts";
import type { FormulaInHand } from "../../../renderer/state/formulaInHand.ts";
import { fixedText } from "../../helpers/fixedText.ts";
import { live } from "../smallModel.ts";

const small = live();

/** `|` is the caret. */
function assessed(typed: string, kind: FormulaInHand["kind"] = "formula", line = "worth") {
  const caret = typed.indexOf("|");
  const text = typed.replace("|", "");
  const formula = {
    kind,
    address: { line, member: 0, period: 1 },
    text,
    selection: { start: caret, end: caret },
    pending: [],
    evaluated: null,
  } as unknown as FormulaInHand;
  return assessedOf(small, formula, assess(small, formula));
}

const fixed = (typed: string, line?: string) => {
  const { problems, text } = assessed(typed, "formula", line);
  return problems.flatMap(({ fixes }) => fixes.map((fix) => fixedText(text, fix)));
};

describe("of a formula in hand", () => {
  test("a fix changes the text as it is typed, an equals sign in front", () => {
    expect(fixed("last(prise)|")).toEqual(["last(price)"]);
    expect(fixed("= last(prise)|")).toEqual(["= last(price)"]);
  });

  test("a number at the caret may become an assumption", () => {
    expect(fixed("=price * 25%|")).toEqual(["=price * worth_assumption"]);
    expect(fixed("=pri|ce * 25%")).toEqual([]);
  });

  test("the worth is that of the cell at hand", () => {
    expect(assessed("=price * 2|").worth.whole).toBe("$300.00");
  });

  test("a number typed as a value is looked at as a number", () => {
    expect(assessed("12 apples|", "value", "growth").problems).toHaveLength(1);
    expect(assessed("12|", "value", "growth").problems).toEqual([]);
  });
});
