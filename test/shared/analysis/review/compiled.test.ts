import { describe, expect, test } from "vitest";
import { documentOf } from "../../../helpers/documents.ts";
import { findingsIn, found, lineAfterFix, texts } from "./reviewing.ts";

describe("what the compiler says", () => {
  test("of a unit that does not fit is a unit warning", () => {
    const lines = [
      { name: "price", unit: "USD", values: 1 },
      { name: "fleet", unit: "GPU", formula: "price" },
    ];
    const [finding] = found({ lines }, "unit-warning");
    expect(finding).toMatchObject({
      severity: "warning",
      cell: { line: "fleet", member: 0, period: 0 },
      sentence: "The formula gives USD; the line is in GPU.",
    });
  });

  test("of a name that there is not is an error, and its fix writes the nearest", () => {
    const document = documentOf({
      lines: [
        { name: "price", values: 1 },
        { name: "cost", formula: "2 * pric" },
      ],
    });
    const [finding] = findingsIn(document, "error");
    expect(finding?.fix).toMatchObject({ kind: "edit", label: "Write price" });
    expect(lineAfterFix(document, finding?.fix, "cost")?.formula).toBe("2 * price");
  });

  test("of a scenario that changes a line that is gone stands in no line", () => {
    const scenarios = [{ name: "other", label: "Other", changes: [{ line: "gone", how: "set" as const, to: 1 }] }];
    expect(found({ lines: [{ name: "price", values: 1 }], scenarios }, "error")[0]).toMatchObject({
      severity: "warning",
      cell: null,
    });
  });
});

describe("a cell without a value", () => {
  const lines = [
    { name: "price", values: [1, null, null, 4] },
    { name: "twice", formula: "price * 2" },
    { name: "thrice", formula: "price * 3" },
  ];

  test("is told where it began, with how many lines wait for it", () => {
    const [finding, ...others] = found({ lines }, "error");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      cell: { line: "price", member: 0, period: 1 },
      sentence: "price in 2025: no value is typed. The same is so in 1 more cell.",
      suggestion: "Mend what it reads: 2 lines wait for it.",
    });
  });

  test("is found where a division by zero or a number too large left it", () => {
    const divided = [
      { name: "zero", values: 0 },
      { name: "ratio", formula: "1 / zero" },
      { name: "large", formula: "1e308 * 10" },
    ];
    expect(texts(found({ lines: divided }, "error"))).toEqual([
      "ratio: ratio: division by zero: zero is 0.",
      "large: large: the result is larger than any number here (1.8e308).",
    ]);
  });

  test("that waits for a formula that cannot be read is not told again", () => {
    const broken = [
      { name: "price", formula: "unheard_of" },
      { name: "twice", formula: "price * 2" },
    ];
    expect(texts(found({ lines: broken }, "error"))).toEqual(['price: There is no line called "unheard_of".']);
  });

  test("that is empty is fine", () => {
    expect(found({ lines: [{ name: "ratio", formula: "index > 9 ? 1 : na" }] }, "error")).toEqual([]);
  });
});
