import { expect, test } from "vitest";
import { flagship, run, runJson, smallModel } from "./running.ts";

interface Table {
  readonly x: { readonly line: string; readonly values: readonly number[] };
  readonly y: { readonly line: string; readonly values: readonly number[] } | null;
  readonly results: Readonly<Record<string, readonly (readonly (number | null)[])[]>>;
}

const model = smallModel(
  "sensitivity.railhead",
  { name: "amount", unit: "USD", values: 2 },
  { name: "rate", unit: "%", values: [10, 20, 30] },
  { name: "due", unit: "USD", by: ["loan"], formula: "amount * rate" },
  { name: "ratio", formula: "amount / (amount - 4 USD)" },
);

const sensitivity = (...args: readonly string[]) => runJson<Table>("sensitivity", model, ...args, "--json");

test("one value per x in one row per y, both ends included", async () => {
  const table = await sensitivity("--x", "amount=1:3:3", "--y", "rate=10:50:2", "--get", "due[a]@2025");
  expect(table).toEqual({
    x: { line: "amount", values: [1, 2, 3] },
    y: { line: "rate", values: [10, 50] },
    results: {
      due: [
        [0.1, 0.2, 0.30000000000000004], // 3 × 10 % in doubles
        [0.5, 1, 1.5],
      ],
    },
  });
});

test("without a second input there is one row", async () => {
  const table = await sensitivity("--x", "amount=4,8", "--get", "ratio");
  expect(table).toEqual({ x: { line: "amount", values: [4, 8] }, y: null, results: { ratio: [[null, 2]] } });
});

test("a period of an input is moved alone, and figures of one line are told apart by what was asked", async () => {
  const { results } = await sensitivity(
    "--x",
    "rate@2026=0:100:2",
    "--get",
    "due[a]@2025,due[a]@2026",
    "--get",
    "ratio",
  );
  expect(results).toEqual({ "due[a]@2025": [[0.4, 0.4]], "due[a]@2026": [[0, 2]], ratio: [[-1, -1]] });
});

test("a scenario and settings stand beneath the table", async () => {
  const at = async (...args: readonly string[]) =>
    (await sensitivity("--x", "rate=50,100", "--get", "due[b]", ...args)).results["due"];
  expect(await at()).toEqual([[1, 2]]);
  expect(await at("--scenario", "high")).toEqual([[5, 10]]);
  expect(await at("--scenario", "high", "--set", "amount=20")).toEqual([[10, 20]]);
});

test("the flagship at a tenfold gain gives the prices of its scenarios", async () => {
  const { results } = await runJson<Table>(
    ...["sensitivity", flagship, "--x", "efficiency_gain=1,10", "--y", "elasticity=0,0.91,1.3"],
    ...["--get", "implied_price", "--json"],
  );
  // Panic, what $118 believes, and Jevons of domain.md
  expect(results["implied_price"]!.map((row) => row[1]!.toFixed(2))).toEqual(["23.76", "117.96", "273.34"]);
});

test("a person gets a table, and is told of cases without a number", async () => {
  const { status, out, said } = await run(
    "sensitivity",
    model,
    "--x",
    "amount=4,8",
    "--y",
    "rate=0,50",
    "--get",
    "ratio",
  );
  expect(out).toBe(
    ["ratio", "rate \\ amount    4.0   8.0", "0              error  2.00", "50.0           error  2.00", ""].join("\n"),
  );
  expect(said).toEqual(["ratio: no number in 2 cases."]);
  expect(status).toBe(0);
});

test.each([
  [["--x", "amount=1:3", "--get", "ratio"], /"amount=1:3" is no axis/],
  [["--x", "amount=1:3:1", "--get", "ratio"], /2 to 201 steps/],
  [["--x", "amount=1:3:202", "--get", "ratio"], /2 to 201 steps/],
  [["--x", "amount=1:x:3", "--get", "ratio"], /is no axis/],
  [["--x", "due=1:3:3", "--get", "ratio"], /"due" is calculated/],
  [["--x", "amonut=1:3:3", "--get", "ratio"], /Did you mean "amount"/],
  [["--x", "amount=1:3:3", "--y", "amount=1:3:3", "--get", "ratio"], /moved by two axes/],
  [["--x", "amount=1:3:3", "--get", "due"], /write due\[a\]/],
  [["--x", "amount=1:3:3", "--get", "ratio@1999"], /no period "1999"/],
  [["--x", "amount=1:3:3", "--get", ","], /names no line/],
  [["--get", "ratio"], /--x/],
])("%j is wrong usage, said in one line", async (args, reason) => {
  const { status, out, said } = await run("sensitivity", model, ...args);
  expect({ status, out, lines: said.length }).toEqual({ status: 2, out: "", lines: 1 });
  expect(said[0]).toMatch(reason);
});
