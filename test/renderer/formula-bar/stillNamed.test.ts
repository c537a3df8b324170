import { describe, expect, test } from "vitest";
import { stillNamed } from "../../../renderer/formula-bar/stillNamed.ts";
import type { Edit } from "../../../shared/model/edits/edit.ts";

const pending: readonly Edit[] = [
  { kind: "add-line", section: "s", at: 0, line: { name: "tax", label: "Tax", unit: "%" } },
  { kind: "set-values", line: "tax", values: 25 },
];

describe("the lines that come with a formula", () => {
  test("come while the text names them", () => {
    expect(stillNamed("=price * tax", pending)).toEqual(pending);
  });

  test("do not come once the name is taken out, with no number either", () => {
    expect(stillNamed("=price * 0.25", pending)).toEqual([]);
  });

  test("do not come for a longer name, nor for one in quotes", () => {
    expect(stillNamed("=price * tax_rate", pending)).toEqual([]);
    expect(stillNamed('=pick(price, "tax")', pending)).toEqual([]);
  });
});
