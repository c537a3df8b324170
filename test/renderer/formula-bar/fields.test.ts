import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../../renderer/formula-bar/fields.ts";
import { live } from "../smallModel.ts";

function shown(line: string, period: number | null, member: number | null = 0, scenario: string | null = null) {
  const fields = fieldsOf(live(undefined, scenario), { line, member, period });
  return fields === null
    ? null
    : { first: fields.first, texts: fields.offered.map(({ kind, text }) => `${kind} ${text}`) };
}

describe("the formula bar offers", () => {
  test("the typed value of an input", () => {
    expect(shown("growth", 0)).toEqual({ first: "value", texts: ["value 50"] });
  });

  test("the scenario's value under a scenario", () => {
    expect(shown("growth", 0, 0, "flat")).toEqual({ first: "value", texts: ["value 0"] });
  });

  test("both formulas of a corkscrew, the opening first where it holds", () => {
    const texts = ["opening 100 USD/share", "formula prev(price) * (1 + growth)"];
    expect(shown("price", 0)).toEqual({ first: "opening", texts });
    expect(shown("price", 1)).toEqual({ first: "formula", texts });
  });

  test("the formula on the row that stands for all members", () => {
    expect(shown("cover", 0, null)).toEqual({ first: "formula", texts: ["formula owed / 10 USD m"] });
  });

  test("nothing on such a row of an input", () => {
    expect(shown("owed", 0, null)).toBeNull();
  });

  test("nothing for a line that is gone", () => {
    expect(shown("gone", 0)).toBeNull();
  });
});
