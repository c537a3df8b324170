import { describe, expect, test } from "vitest";
import { attributionAnalysis } from "../../../../shared/analysis/attribute/attribution.ts";
import { shownAmounts } from "../../../../shared/analysis/attribute/shownAmounts.ts";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import type { Attribution } from "../../../../shared/model/analyses.ts";
import { findLine } from "../../../../shared/model/lines.ts";
import { templates } from "../../../../shared/templates/templates.ts";
import { everyOrder } from "../../../reference/everyOrder.ts";
import { nvidiaDeepseek } from "../../../reference/nvidiaDeepseek.ts";
import { type Inputs, scenarioInputs } from "../../../reference/nvidiaDeepseekInputs.ts";

const read = readModel(templates.find(({ name }) => name === "nvidia-deepseek")!.text);
if (!read.ok) throw new Error("the flagship can be read");
const { document } = read.value;
const compiled = compileDocument(document);

function attributed(to: string, more: Partial<Attribution> = {}) {
  const question: Attribution = {
    name: "why",
    label: "Why",
    kind: "attribution",
    output: { line: "implied_price" },
    to,
    groups: [],
    method: "shapley",
    ...more,
  };
  const result = conclude(attributionAnalysis(compiled, null, question), evaluatorOf(compiled));
  if (!result.ok) throw new Error("the flagship can be attributed");
  return result.value;
}

type Scenario = keyof typeof scenarioInputs;

/** Two programs that agree to twelve digits, of prices up to 300. */
const agreement = 1e-9;

/** The implied price, from an implementation of domain.md that shares no code with ours. */
function priceWith(inputs: Partial<Inputs>): number {
  return nvidiaDeepseek(inputs)["implied_price"] as number;
}

/** domain.md, to the cent, in the order of the page. */
const prices = {
  panic: "23.76",
  market_view: "117.96",
  jevons: "273.34",
  open_models: "69.50",
  customer_walks: "52.46",
  railroad_1873: "14.33",
} as const;
const basePrice = "142.58";

describe.each(Object.entries(prices) as [Exclude<Scenario, "base">, string][])("from the base to %s", (to, price) => {
  const report = attributed(to);

  test("the amounts are the mean over every order of another implementation", () => {
    const inputs = Object.entries(scenarioInputs[to]);
    const known = new Map<string, number>(); // 5,040 orders of seven pass the same 128 combinations
    const expected = everyOrder(inputs.length, (made) => {
      const some = inputs.filter((_, index) => made.has(index));
      const key = some.map(([line]) => line).join();
      if (!known.has(key)) known.set(key, priceWith(Object.fromEntries(some)));
      return known.get(key)!;
    });
    expect(report.drivers.map(({ changes }) => changes[0]!.line)).toEqual(inputs.map(([line]) => line));
    for (const [index, { amount }] of report.drivers.entries())
      expect(Math.abs(amount - expected[index]!)).toBeLessThanOrEqual(agreement);
  });

  test("they add up, in any order, to the difference of what the grid shows", () => {
    const amounts = report.drivers.map(({ amount }) => amount);
    for (const order of [amounts, amounts.toReversed(), amounts.toSorted((a, b) => a - b)])
      expect(order.reduce((sum, amount) => sum + amount, 0)).toBe(report.total);
    const shown = (scenario: string | null) => openLive(compiled, scenario).number("implied_price", 0, 0);
    expect([report.from, report.to]).toEqual([shown(null), shown(to)]);
    // The last bits of the largest amount, at most 400 dollars: far below a cent.
    expect(Math.abs(report.total - (report.to - report.from))).toBeLessThanOrEqual(2 ** -44);
  });

  test("what is shown adds up from domain.md's one price to its other, cent by cent", () => {
    const { from, to: end, total, amounts, shares } = shownAmounts(report, findLine(document, "implied_price")!);
    expect([from.toFixed(2), end.toFixed(2)]).toEqual([basePrice, price]);
    const cents = (dollars: number) => Math.round(dollars * 100);
    expect(amounts.reduce((sum, amount) => sum + cents(amount), 0)).toBe(cents(total));
    expect(cents(from) + cents(total)).toBe(cents(end));
    for (const [index, { amount }] of report.drivers.entries())
      expect(Math.abs(amounts[index]! - amount)).toBeLessThanOrEqual(0.02);
    expect(shares.reduce((sum, share) => sum + Math.round(share * 10), 0)).toBe(1000);
  });

  test("in the order of the story each has what it adds to those before it", () => {
    const inputs = Object.entries(scenarioInputs[to]);
    const { drivers, total } = attributed(to, { method: "story" });
    for (const [index, { amount }] of drivers.entries()) {
      const upTo = (count: number) => priceWith(Object.fromEntries(inputs.slice(0, count)));
      expect(Math.abs(amount - (upTo(index + 1) - upTo(index)))).toBeLessThanOrEqual(agreement);
    }
    expect(drivers.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
  });
});

test("1873 is split between two scenarios as well: backwards every amount has the other sign", () => {
  const there = attributed("railroad_1873", { from: "customer_walks" });
  const back = attributed("customer_walks", { from: "railroad_1873" });
  const byLine = new Map(back.drivers.map(({ changes, amount }) => [changes[0]!.line, amount]));
  expect(there.drivers).toHaveLength(6); // the tenant's performance goes back, the gain and the elasticity stay
  for (const { changes, amount } of there.drivers)
    expect(Math.abs(amount + byLine.get(changes[0]!.line)!)).toBeLessThanOrEqual(agreement);
});

test("what only the lenders feel has no part in the price", () => {
  const none = attributed("railroad_1873").drivers.filter(({ amount }) => amount === 0);
  expect(none.map(({ changes }) => changes[0]!.line)).toEqual([
    "renegotiation",
    "contracted_share",
    "fire_sale_discount",
  ]);
});
