import { describe, expect, test } from "vitest";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import { programText } from "../../../shared/engine/program/programText.ts";
import { type Brief, documentOf } from "../../helpers/documents.ts";

const compiled = (lines: Brief["lines"]) => compileDocument(documentOf({ lines }));
const messages = (lines: Brief["lines"]) => compiled(lines).diagnostics.map(({ message }) => message);

describe("a program, as text", () => {
  test("computes whole rows, and what two formulas share once", () => {
    const { program } = compiled([
      { name: "price", values: 2 },
      { name: "volume", values: [1, 2, 3, 4] },
      { name: "revenue", formula: "price * volume" },
      { name: "doubled", formula: "price * volume * 2" },
    ]);
    expect(programText(program)).toBe(
      [
        "%0 = input price  # price",
        "%1 = input volume  # volume  0..3",
        "%4 = %0 * %1  # revenue  0..3",
        "%5 = 2",
        "%6 = %4 * %5  # doubled  0..3",
        "",
      ].join("\n"),
    );
  });

  test("runs what feeds itself through time as a loop over periods", () => {
    const { program } = compiled([
      { name: "growth", values: 1.1 },
      { name: "level", opening: "100", formula: "prev(level) * growth" },
    ]);
    expect(programText(program)).toContain("for 0 to 0:");
    expect(programText(program)).toContain("for 1 to 3:");
  });
});

describe("diagnostics", () => {
  test("an unknown name is told with the nearest there is", () => {
    expect(
      messages([
        { name: "revenue", values: 1 },
        { name: "twice", formula: "revenu * 2" },
      ]),
    ).toEqual(['There is no line called "revenu". Did you mean "revenue"?']);
  });

  test("a true circle names its lines and periods in order", () => {
    const [message] = messages([
      { name: "one", formula: "two + index" },
      { name: "two", formula: "three * 2" },
      { name: "three", formula: "one - 1" },
    ]);
    expect(message).toMatch(/need each other in the same period: .*one in 2024.*→.*two in 2024.*→.*three in 2024/);
  });

  test("lines that need each other in different periods are no circle", () => {
    const model = compiled([
      { name: "opening_balance", from: "2025", formula: "prev(closing_balance)" },
      { name: "closing_balance", opening: "100", formula: "opening_balance * 0.5" },
    ]);
    expect(model.diagnostics).toEqual([]);
    expect(openLive(model, null).number("closing_balance", 0, 3)).toBe(12.5);
  });

  test("a solution backward in time is found through next", () => {
    const model = compiled([{ name: "worth", formula: "10 + next(worth, 1, 0) / 2" }]);
    expect(model.diagnostics).toEqual([]);
    expect(openLive(model, null).number("worth", 0, 0)).toBe(18.75); // 10 + (10 + (10 + 10 / 2) / 2) / 2
  });

  test("a line by a list must be aggregated where the reader is not by it", () => {
    const [message] = messages([
      { name: "sided", by: ["side"], values: { a: 1, b: 2 } },
      { name: "reader", formula: "sided * 2" },
    ]);
    expect(message).toContain("write sum(sided)");
  });

  test("units that do not fit warn, name both, and compute all the same", () => {
    const model = compiled([
      { name: "money", unit: "USD bn", values: 5 },
      { name: "cards", unit: "GPU m", values: 2 },
      { name: "wrong", unit: "USD", formula: "money + cards" },
      { name: "right", unit: "USD/GPU", formula: "money / cards" },
    ]);
    expect(model.diagnostics).toMatchObject([
      { severity: "warning", line: "wrong", message: "The units do not fit: it adds USD and GPU." },
    ]);
    expect(openLive(model, null).number("right", 0, 0)).toBe(2500);
    expect(openLive(model, null).number("wrong", 0, 0)).toBe(5_002_000_000);
  });

  test("a power that is written with its sign has a unit", () => {
    const model = compiled([
      { name: "price", unit: "USD", values: 4 },
      { name: "per_dollar", unit: "GPU/USD", formula: "1 GPU * price^-1" },
      { name: "slip", unit: "GPU", formula: "1 GPU * price^(-1)" },
    ]);
    expect(model.diagnostics).toMatchObject([
      { line: "slip", message: "The formula gives GPU/USD; the line is in GPU." },
    ]);
    expect(openLive(model, null).number("per_dollar", 0, 0)).toBe(0.25);
  });

  test.each(["min", "pi", "GPU", "x", "e", "and", "index", "2nd", "a b"])("a line cannot be called %s", (name) => {
    expect(compiled([{ name, values: 1 }]).diagnostics).toMatchObject([{ code: "name", line: name }]);
  });
});

describe("why a cell has no value", () => {
  const fault = (lines: Brief["lines"], line: string, period = 0) => {
    const cell = openLive(compiled(lines), null).read(line, 0, period);
    return cell.kind === "fault" ? cell.fault.message : cell;
  };

  test("the first cause is told wherever it spread", () => {
    const lines = [
      { name: "zero", values: 0 },
      { name: "quotient", formula: "1 / zero" },
      { name: "second", formula: "quotient + 1" },
      { name: "third", formula: "max(second, 2)" },
    ];
    expect(fault(lines, "third")).toBe("quotient: division by zero: zero is 0.");
  });

  test("a typed number that is too large in base units is not taken for one that is missing", () => {
    expect(fault([{ name: "worth", unit: "USD tn", values: 1e300 }], "worth")).toBe(
      "worth: what is typed is, in base units, larger than any number here (1.8e308).",
    );
  });

  test("a quotient by what has no value is not a silent zero", () => {
    expect(
      fault(
        [
          { name: "zero", values: 0 },
          { name: "hidden", formula: "5 / (1 / zero)" },
        ],
        "hidden",
      ),
    ).toBe("hidden: division by zero: zero is 0.");
  });

  test.each([
    ["sqrt(0 - 1)", "sqrt(0 - 1) has no real value: its argument is negative"],
    ["ln(0 - 1)", "ln(0 - 1) has no real value: its argument is negative"],
    ["(0 - 8)^(1/3)", "has no real value"],
    ["10^300 * 10^300", "larger than any number"],
    ["prev(typed)", "prev looks before the first period"],
    ["near(1, 2, 0 - 1)", "near(1, 2, 0 - 1) has no real value"],
    ["npv(0 - 1, typed)", "a rate of -100% or less discounts nothing"],
    ["npv(1 - typed, typed)", "a rate of -100% or less discounts nothing"],
  ])("%s", (formula, told) => {
    expect(
      fault(
        [
          { name: "typed", values: [1, 2, 3, 4] },
          { name: "result", formula },
        ],
        "result",
      ),
    ).toContain(told);
  });

  test("a value that is not typed is named", () => {
    expect(
      fault(
        [
          { name: "typed", values: [1, null, 3, 4] },
          { name: "sum_of", formula: "total(typed)" },
        ],
        "sum_of",
      ),
    ).toBe("typed in 2025: no value is typed.");
  });
});

test("equality is exact", () => {
  const model = compiled([{ name: "same", formula: "1000000000001 == 1000000000000" }]);
  expect(openLive(model, null).number("same", 0, 0)).toBe(0);
});

test("a line moved into the next section without a change of order is known to be there", () => {
  const before = documentOf({
    lines: [
      { name: "a", values: 1 },
      { name: "b", formula: "a + 1" },
    ],
  });
  const [section] = before.sections;
  const [first, second] = section!.lines;
  const after = {
    ...before,
    sections: [
      { ...section!, lines: [first!] },
      { ...section!, name: "second", label: "Second", lines: [second!] },
    ],
  };
  expect(compileDocument(after, compileDocument(before)).lines.get("b")?.section).toBe("second");
});
