import { expect, test } from "vitest";
import { runCommandLine } from "../../../electron/cli/run.ts";
import { Pool } from "../../../shared/analysis/run/pool.ts";
import { portOnThisThread } from "../../helpers/portOnThisThread.ts";
import { flagship, run, runJson, smallModel } from "./running.ts";

interface Spread {
  readonly mean: number | null;
  readonly sd: number | null;
  readonly se: number | null;
  readonly p50: number | null;
}

interface Simulated {
  readonly [output: string]: Spread | number;
  readonly trials: number;
  readonly seed: number;
  readonly failed: number;
}

const normal = { distribution: { kind: "normal", mean: 100, sd: 15 }, stream: 1 };
const model = smallModel(
  "simulate.railhead",
  { name: "amount", values: 2, uncertainty: { distribution: { kind: "uniform", low: 0, high: 4 }, stream: 2 } },
  { name: "size", values: 100, uncertainty: normal, unit: "USD m", format: { decimals: 1 } },
  { name: "whole", formula: "size / amount * amount", unit: "USD m", format: { decimals: 1 } },
  { name: "root", formula: "sqrt(amount - 1)" },
  { name: "by_loan", by: ["loan"], values: { a: 1, b: 2 } },
  { name: "scaled", by: ["loan"], formula: "by_loan * amount" },
  { name: "trials", formula: "amount" },
);

const simulate = (...args: readonly string[]) => runJson<Simulated>("simulate", model, ...args, "--json");

test("JSON has for each output its spread in the line's unit, beside trials, seed and failures", async () => {
  const found = await simulate("--trials", "4000", "--seed", "7", "--get", "whole,size@2025");
  expect(Object.keys(found)).toEqual(["whole", "size", "trials", "seed", "failed"]);
  expect(Object.keys(found["whole"]!)).toEqual(["mean", "sd", "se", "p5", "p25", "p50", "p75", "p95"]);
  expect([found.trials, found.seed, found.failed]).toEqual([4_000, 7, 0]);
  const { mean, sd, se, p50 } = found["whole"] as { mean: number; sd: number; se: number; p50: number };
  expect(se).toBe(sd / Math.sqrt(4_000));
  expect(Math.abs(mean - 100)).toBeLessThan(3.3 * se);
  // of a standard deviation: sd / sqrt(2 n); of a median: 1.2533 standard errors
  expect(Math.abs(sd - 15)).toBeLessThan((3.3 * 15) / Math.sqrt(8_000));
  expect(Math.abs(p50 - 100)).toBeLessThan(3.3 * 1.2533 * se);
});

test("the same seed gives the same bits, another one others", async () => {
  const seeded = (seed: string) =>
    run("simulate", model, "--trials", "500", "--seed", seed, "--get", "whole", "--json");
  expect(await seeded("3")).toEqual(await seeded("3"));
  expect((await seeded("4")).out).not.toBe((await seeded("3")).out);
});

test("a table has the numbers in the line's format", async () => {
  const { out, status } = await run("simulate", model, "--trials", "2000", "--get", "whole", "--sampling", "latin");
  const [header, row] = out.trimEnd().split("\n");
  expect(header!.split(/\s+/)).toEqual(["output", "unit", "mean", "sd", "se", "p5", "p25", "p50", "p75", "p95"]);
  // by strata: mean 100.0, and the normal's quartiles 0.6745 of 15 away
  expect(row).toMatch(/^whole +USD m +100\.0 +15\.0 +0\.3 +75\.\d +89\.9 +100\.0 +110\.1 +124\.\d$/);
  expect(status).toBe(0);
});

test("trials without a number are counted and told", async () => {
  const { out, said, status } = await run("simulate", model, "--trials", "1000", "--get", "root", "--json");
  expect((JSON.parse(out) as Simulated).failed).toBe(250); // below 1, of 0 to 4, by strata
  expect(said).toContain("250 trials of 1000 without a number in some output.");
  expect(status).toBe(0); // the model as it stands has none
});

test("what a scenario or a setting sets is known and not drawn", async () => {
  const args = ["--trials", "200", "--get", "amount"];
  const high = await simulate(...args, "--scenario", "high");
  expect(high["amount"]).toMatchObject({ mean: 10, sd: 0 });
  const { said, out } = await run("simulate", model, ...args, "--set", "amount=3", "--json");
  expect((JSON.parse(out) as Simulated)["amount"]).toMatchObject({ mean: 3, sd: 0 });
  expect(said.some((line) => line.startsWith("Set by the scenario, and so not drawn:"))).toBe(true);
});

test("a line by items is asked for by one of them, and a line called as the report's own keys keeps a key of its own", async () => {
  const found = await simulate("--trials", "100", "--get", "scaled[a],scaled[b],trials");
  expect(Object.keys(found)).toEqual(["scaled[a]", "scaled[b]", "trials (line)", "trials", "seed", "failed"]);
  expect((found["scaled[b]"] as { mean: number }).mean).toBe(2 * (found["scaled[a]"] as { mean: number }).mean);
});

test.each([
  [["--get", "nothing"], /There is no line "nothing"/],
  [["--get", "scaled"], /scaled\[a\]/],
  [["--get", "whole", "--trials", "0"], /^--trials takes a whole number from 1 to 10000000, and not "0"\.$/],
  [["--get", "whole", "--trials", "1e3"], /^--trials/],
  [["--get", "whole", "--seed", "-1"], /^--seed takes a whole number from 0 to 4294967295/],
  [["--get", "whole", "--sampling", "dice"], /sampling/],
  [["--get", ""], /--get names no line/],
  [["--get", "whole", "--set", "amount=1", "--set", "size=1"], /Nothing is drawn here/],
])("%j is refused with one line", async (args, reason) => {
  const { status, out, said } = await run("simulate", model, ...args);
  expect([status, out]).toEqual([2, ""]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(reason);
});

test("many trials of the flagship give the same bits over threads as without", async () => {
  const args = ["simulate", flagship, "--trials", "50000", "--get", "implied_price,total_loss", "--json"];
  let [out, closed] = ["", 0];
  const openPool = () => new Pool(() => ({ ...portOnThisThread(), close: () => void closed++ }), 2);
  await runCommandLine(args, { print: (text) => (out += text), say: () => {} }, openPool);
  expect(closed).toBe(2);
  expect(out).toBe((await run(...args)).out);
});
