import { expect, test } from "vitest";
import { flagship, run, runJson, smallModel } from "./running.ts";

interface Solved {
  readonly value: number | null;
  readonly goal: number;
  readonly iterations: number;
  readonly solutions: readonly number[];
}

const model = smallModel(
  "solve.railhead",
  { name: "amount", label: "Amount", unit: "USD m", values: 4 },
  { name: "price", label: "Price", unit: "USD m", values: 7 },
  { name: "rate", label: "Rate", values: [1, 2, 3] },
  { name: "due", label: "Due", unit: "USD m", by: ["loan"], formula: "amount * rate" },
  { name: "bent", label: "Bent", unit: "USD m", formula: "amount * (10 USD m - amount) / 1 USD m" },
  { name: "whole", label: "Whole", formula: "total(rate)" },
);

const solve = (...args: readonly string[]) => runJson<Solved>("solve", model, ...args, "--json");

test("every solution in the bracket, and the one that is nearest to what it is", async () => {
  // 16 = a (10 - a) at 2 and 8; from 4 the first is nearer.
  const solved = await solve("--change", "amount", "--goal", "bent=16", "--between", "0:10");
  expect(solved).toEqual({ value: 2, goal: 16, iterations: expect.any(Number), solutions: [2, 8] });
  expect(Object.keys(solved)).toEqual(["value", "goal", "iterations", "solutions"]);
});

test("of an item and a period, in the line's own unit", async () => {
  const { value } = await solve("--change", "rate@2026", "--goal", "due[b]@2026=20");
  expect(value).toBe(5);
});

test("the goal may be another line", async () => {
  expect((await solve("--change", "amount", "--goal", "due[a]@2024=price")).value).toBe(7);
});

test("a line that differs by period is scaled, and that is said", async () => {
  const { out, said, status } = await run("solve", model, "--change", "rate", "--goal", "whole=9", "--json");
  expect(JSON.parse(out)).toMatchObject({ value: 1.5 });
  expect([said, status]).toEqual([["All periods of Rate differ: the values are factors of what they are."], 0]);
});

test("a scenario and settings stand beneath it", async () => {
  const at = async (...args: readonly string[]) =>
    (await solve("--change", "price", "--goal", "price=amount", ...args)).value;
  expect(await at()).toBe(4);
  expect(await at("--scenario", "high")).toBe(10);
  expect(await at("--scenario", "high", "--set", "amount=20")).toBe(20);
});

test("where there is none it is null, why is on stderr, and the status is 1", async () => {
  const { out, said, status } = await run(
    ...["solve", model, "--change", "amount", "--goal", "bent=30", "--between", "0:10", "--json"],
  );
  expect(JSON.parse(out)).toEqual({ value: null, goal: 30, iterations: 1, solutions: [] });
  expect(said).toEqual(["None: Bent runs from 0 to $25.0m with Amount from 0 to $10.0m, and is never $30.0m."]);
  expect(status).toBe(1);
});

test("a person is told the answer, how near it is and where it was looked for", async () => {
  const { out, said, status } = await run(
    "solve",
    model,
    "--change",
    "amount",
    "--goal",
    "bent=16",
    "--between",
    "0:10",
  );
  const [answer, near, range] = out.split("\n");
  expect(answer).toBe("Amount has to be $2.0m or $8.0m for Bent to be $16.0m; it is $4.0m.");
  expect(near).toMatch(/^Exact to the last bit, after \d+ rounds and \d+ cases\.$/);
  expect(range).toBe("Looked for from 0 to $10.0m.");
  expect([said, status]).toEqual([[], 0]);
});

test("the elasticity at which the flagship is worth $118.42 gives that price back", async () => {
  const { value } = await runJson<Solved>(
    ...[
      "solve",
      flagship,
      "--scenario",
      "market_view",
      "--change",
      "elasticity",
      "--goal",
      "implied_price=118.42",
      "--json",
    ],
  );
  const { lines } = await runJson<{ lines: Record<string, { values: number[] }> }>(
    ...["eval", flagship, "--scenario", "market_view", "--set", `elasticity=${value}`, "--get", "implied_price"],
    ...["--format", "json"],
  );
  expect(lines["implied_price"]!.values[0]).toBeCloseTo(118.42, 11);
});

test.each([
  [["--change", "due", "--goal", "bent=1"], /only inputs/],
  [["--change", "amonut", "--goal", "bent=1"], /Did you mean "amount"/],
  [["--change", "amount", "--goal", "bent"], /is no goal/],
  [["--change", "amount", "--goal", "bent=1%"], /not a number/],
  [["--change", "amount", "--goal", "bent=abc"], /no line "abc".*A goal is LINE=VALUE/],
  [["--change", "amount", "--goal", "bent=whole"], /counts something else/],
  [["--change", "amount", "--goal", "due=1"], /write due\[a\]/],
  [["--change", "amount", "--goal", "bent=1", "--between", "1"], /is no range/],
  [["--change", "amount", "--goal", "bent=1", "--between", "1:1"], /two ends/],
  [["--change", "rate@1999", "--goal", "bent=1"], /no period "1999"/],
  [["--goal", "bent=1"], /--change/],
])("%j is wrong usage, said in one line", async (args, reason) => {
  const { status, out, said } = await run("solve", model, ...args);
  expect({ status, out, lines: said.length }).toEqual({ status: 2, out: "", lines: 1 });
  expect(said[0]).toMatch(reason);
});
