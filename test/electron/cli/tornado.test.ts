import { expect, test } from "vitest";
import { flagship, run, runJson, smallModel } from "./running.ts";

interface Tornado {
  readonly value: number;
  readonly inputs: readonly { line: string; low: number | null; results: readonly (number | null)[] }[];
}

const model = smallModel(
  "tornado.railhead",
  { name: "amount", label: "Amount", unit: "USD m", values: 4 },
  { name: "rate", label: "Rate", values: [1, 2, 3] },
  { name: "idle", label: "Idle", values: 0 },
  { name: "due", label: "Due", unit: "USD m", by: ["loan"], formula: "amount * rate + idle * 1 USD m" },
);

test("each input alone a tenth down and up, in the line's own unit", async () => {
  const { out } = await run("tornado", model, "--get", "due[a]@2026", "--json");
  expect(JSON.parse(out)).toEqual({
    output: "due[a]@2026",
    value: 12,
    swing: 0.1,
    inputs: [
      {
        ...{ line: "amount", from: "swing", low: 3.6, high: 4.4, monotone: true },
        results: [10.8, 13.2].map((each) => expect.closeTo(each, 13)),
        elasticity: expect.closeTo(1, 9), // of a thousandth of a percent, whose rounding is 1e-11 of it
      },
      {
        ...{ line: "rate", from: "swing", low: null, high: null, monotone: true },
        results: [10.8, 13.2].map((each) => expect.closeTo(each, 13)),
        elasticity: expect.closeTo(1, 9),
      },
    ],
    still: ["idle"],
  });
});

test("the swing, a scenario and settings", async () => {
  const at = async (...args: readonly string[]) =>
    (await runJson<Tornado>("tornado", model, "--get", "due[a]@2026", "--json", ...args)).inputs[0]!.results[0];
  expect(await at("--swing", "50%")).toBe(6);
  expect(await at("--swing", "0.25")).toBe(9);
  expect(await at("--swing", "50%", "--scenario", "high")).toBe(15);
  expect(await at("--swing", "50%", "--set", "rate@2026=1")).toBe(2);
});

test("a person gets a table, and is told what moves nothing", async () => {
  const { out, said, status } = await run("tornado", model, "--get", "due[a]@2026");
  expect(out).toBe(
    [
      "due[a]@2026 is 12.0 USD m",
      "input     low   high  at low  at high  elasticity",
      "amount  $3.6m  $4.4m    10.8     13.2        1.00",
      "rate     -10%   +10%    10.8     13.2        1.00",
      "",
      "No effect: “Idle”.",
      "",
    ].join("\n"),
  );
  expect([said, status]).toEqual([[], 0]);
});

test("inputs that go from P10 to P90 and not by the swing are told", async () => {
  const { out } = await run("tornado", flagship, "--get", "implied_price");
  expect(out).toMatch(/^From P10 to P90, and not by the swing: “Fall in GPU price, 2025”(?:, “[^”]+”){4,}\.$/m);
});

test("of the flagship the growth that fades moves the price most", async () => {
  const { value, inputs } = await runJson<Tornado>("tornado", flagship, "--get", "implied_price", "--json");
  expect(value.toFixed(2)).toBe("142.58");
  expect(inputs.length).toBeGreaterThan(20);
});

test.each([
  [["--get", "due@2026"], /write due\[a\]/],
  [["--get", "deu[a]"], /Did you mean "due"/],
  [["--get", "due[a],rate"], /--get names one figure here/],
  [["--get", "due[a]", "--swing", "0"], /is no swing/],
  [["--get", "due[a]", "--swing", "200%"], /is no swing/],
  [[], /--get/],
])("%j is wrong usage, said in one line", async (args, reason) => {
  const { status, out, said } = await run("tornado", model, ...args);
  expect({ status, out, lines: said.length }).toEqual({ status: 2, out: "", lines: 1 });
  expect(said[0]).toMatch(reason);
});
