import { expect, test } from "vitest";
import { fileWith, flagship, run, runJson, smallModel } from "./running.ts";

interface Attributed {
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly drivers: readonly { readonly line: string; readonly amount: number }[];
  readonly method: string;
}

const attribute = (...args: readonly string[]) => runJson<Attributed>("attribute", flagship, ...args, "--json");
const sumOf = ({ drivers }: Attributed) => drivers.reduce((sum, { amount }) => sum + amount, 0);

test("the amounts as printed, added in order, are the total to the bit, for every scenario", async () => {
  for (const scenario of ["panic", "market_view", "jevons", "open_models", "customer_walks", "railroad_1873"]) {
    const report = await attribute("--from", "base", "--to", scenario, "--get", "implied_price");
    expect(Object.keys(report)).toEqual(["from", "to", "total", "drivers", "method"]);
    expect(report).toMatchObject({ from: "base", to: scenario, method: "shapley" });
    expect(sumOf(report)).toBe(report.total);
  }
});

test("the total is what scenarios says the difference is", async () => {
  const [reported, sideBySide] = await Promise.all([
    attribute("--to", "railroad_1873", "--get", "implied_price"),
    runJson<{ scenarios: readonly { lines: { implied_price: { values: readonly number[] } } }[] }>(
      ...["scenarios", flagship, "--scenario", "railroad_1873", "--get", "implied_price", "--json"],
    ),
  ]);
  const [base, scenario] = sideBySide.scenarios.map(({ lines }) => lines.implied_price.values[0]!);
  // The last bits of amounts below 100 dollars.
  expect(Math.abs(reported.total - (scenario! - base!))).toBeLessThanOrEqual(2 ** -44);
  expect(reported.drivers.map(({ line }) => line)).toEqual([
    "efficiency_gain",
    "elasticity",
    "training_growth_start",
    "inference_growth_start",
    "renegotiation",
    "contracted_share",
    "fire_sale_discount",
  ]);
});

test("as a table it goes from one figure to the other, cent by cent, and says what was changed", async () => {
  const { status, out } = await run("attribute", flagship, "--to", "railroad_1873", "--get", "implied_price");
  expect(status).toBe(0);
  expect(out).toBe(
    [
      "                          from → to                           implied_price (USD/share)  share",
      "base                                                                             142.58",
      "  efficiency_gain         1.0x → 10.0x                                          (45.43)  35.4%",
      "  elasticity              0.60 → 0.50                                            (2.14)   1.7%",
      "  training_growth_start   150% → 40%                                            (16.12)  12.6%",
      "  inference_growth_start  220% → 80%                                            (64.56)  50.3%",
      "  renegotiation           0% → 70%                                                    –      –",
      "  contracted_share        96% → 80% in 2025 and 5 more cells                          –      –",
      "  fire_sale_discount      25% → 50%                                                   –      –",
      "railroad_1873                                                                     14.33",
      "",
    ].join("\n"),
  );
});

const model = smallModel(
  "attribute.railhead",
  { name: "amount", values: 2 },
  { name: "rate", values: [3, 5, 7] },
  { name: "due", formula: "amount * rate" },
  { name: "ratio", formula: "1 / (amount - 10)" },
);
const small = (...args: readonly string[]) => runJson<Attributed>("attribute", model, ...args, "--json");

test("the figure may be of any period", async () => {
  expect(await small("--to", "high", "--get", "due@2025")).toEqual({
    from: "base",
    to: "high",
    total: 40,
    drivers: [{ line: "amount", amount: 40 }], // (10 - 2) 5
    method: "shapley",
  });
});

test("what is set is so in both scenarios, and no driver; --scenario is the one explained", async () => {
  const report = await small("--scenario", "high", "--set", "rate=100", "--get", "due");
  expect(report).toMatchObject({ to: "high", total: 800, drivers: [{ line: "amount", amount: 800 }] });
  expect(await small("--to", "high", "--set", "amount=1", "--get", "due")).toMatchObject({ total: 0, drivers: [] });
});

test("backwards, and in the order of the story", async () => {
  const report = await small("--from", "high", "--to", "base", "--get", "due", "--method", "story");
  expect(report).toMatchObject({ from: "high", to: "base", total: -24, method: "story" });
});

test("lines of a group are one driver, with the sum of what they change together", async () => {
  const grouped = [
    "--group",
    "Growth=training_growth_start, inference_growth_start",
    "--group",
    "Relief=renegotiation",
  ];
  const args = ["--to", "railroad_1873", "--get", "implied_price"];
  const report = await attribute(...args, ...grouped);
  expect(sumOf(report)).toBe(report.total);
  expect(report.drivers.map(({ amount: _, ...driver }) => driver)).toEqual([
    { line: "efficiency_gain" },
    { line: "elasticity" },
    { group: "Growth", lines: ["training_growth_start", "inference_growth_start"] },
    { group: "Relief", lines: ["renegotiation"] },
    { line: "contracted_share" },
    { line: "fire_sale_discount" },
  ]);
  expect(report.total).toBe((await attribute(...args)).total);
  const { out } = await run("attribute", flagship, ...args, ...grouped);
  expect(out.split("\n").slice(4, 7)).toEqual([
    expect.stringMatching(/^ {2}Growth +\(\d+\.\d\d\) +\d+\.\d%$/),
    expect.stringMatching(/^ {4}training_growth_start +150% → 40% *$/),
    expect.stringMatching(/^ {4}inference_growth_start +220% → 80% *$/),
  ]);
});

test("two that are the same say so", async () => {
  const { status, said } = await run("attribute", model, "--to", "base", "--get", "due", "--json");
  expect(status).toBe(0);
  expect(said).toEqual(["Nothing is unlike under base and under base: all inputs are the same."]);
});

test("more than twelve drivers are drawn, and the table gives their standard errors", async () => {
  const names = Array.from({ length: 13 }, (_, index) => `x${index}`);
  const path = fileWith("attributeMany.railhead", {
    format: "railhead",
    version: 1,
    title: "Many",
    timeline: { start: "2024", periods: 1, unit: "year", actuals: 0 },
    lists: [],
    sections: [
      {
        name: "all",
        label: "All",
        lines: [
          ...names.map((name) => ({ name, label: name, unit: "", values: 1 })),
          { name: "product", label: "Product", unit: "", formula: names.join(" * ") },
        ],
      },
    ],
    scenarios: [{ name: "up", label: "Up", changes: names.map((line) => ({ line, how: "set", to: 1.5 })) }],
    headline: [],
    charts: [],
  });
  const report = await runJson<Attributed>("attribute", path, "--to", "up", "--get", "product", "--json");
  expect(report.method).toBe("sampled");
  expect(sumOf(report)).toBe(report.total);
  const { out } = await run("attribute", path, "--to", "up", "--get", "product");
  expect(out.split("\n")[0]).toMatch(/ share +standard error$/);
});

test("a figure without a number in one of them ends with 1 and its reason", async () => {
  const { status, out, said } = await run("attribute", model, "--to", "high", "--get", "ratio", "--json");
  expect([status, out]).toEqual([1, ""]);
  expect(said[0]).toBe("Line, under High, has no number here: ratio: division by zero: amount - 10 is 0.");
});

test.each([
  [["--to", "hihg", "--get", "due"], 'There is no scenario "hihg". Did you mean "high"?'],
  [["--from", "low", "--to", "high", "--get", "due"], 'There is no scenario "low".'],
  [["--to", "high", "--get", "due,rate"], "--get names one figure here: write --get LINE or LINE@PERIOD."],
  [["--get", "due"], "Say which scenario to explain: write --to NAME."],
  [["--to", "base", "--scenario", "high", "--get", "due"], "--to and --scenario name two scenarios: one is explained."],
  [["--to", "high", "--get", "due", "--group", "amount,rate"], '"amount,rate" groups nothing: write LABEL=LINE,LINE.'],
  [["--to", "high", "--get", "due", "--group", "=amount"], '"=amount" groups nothing: write LABEL=LINE,LINE.'],
  [["--to", "high", "--get", "due", "--group", "A= ,"], '"A= ," groups nothing: write LABEL=LINE,LINE.'],
  [["--to", "high", "--get", "due", "--group", "A=amuont"], 'There is no line "amuont". Did you mean "amount"?'],
  [
    ["--to", "high", "--get", "due", "--group", "A=amount", "--group", "B=rate,amount"],
    '"amount" is grouped twice: a line counts once.',
  ],
  [
    ["--to", "high", "--get", "due", "--group", "A=amount", "--group", "A=rate"],
    'Two groups are called "A": name each once.',
  ],
  [["--to", "high", "--get", "due@1999"], 'There is no period "1999": the model runs from 2024 to 2026.'],
])("%j ends with 2 and one line", async (args, reason) => {
  const { status, out, said } = await run("attribute", model, ...args);
  expect([status, out, said]).toEqual([2, "", [reason]]);
});
