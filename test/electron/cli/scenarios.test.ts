import { expect, test } from "vitest";
import { flagship, run, runJson } from "./running.ts";

interface SideBySide {
  readonly scenarios: readonly { scenario: string; lines: Record<string, { values: number[] }> }[];
}

test("the seven scenarios of the flagship, in order, give the prices of domain.md", async () => {
  const { scenarios } = await runJson<SideBySide>("scenarios", flagship, "--get", "implied_price", "--json");
  expect(scenarios.map(({ scenario, lines }) => [scenario, lines["implied_price"]!.values[0]!.toFixed(2)])).toEqual([
    ["base", "142.58"],
    ["panic", "23.76"],
    ["market_view", "117.96"],
    ["jevons", "273.34"],
    ["open_models", "69.50"],
    ["customer_walks", "52.46"],
    ["railroad_1873", "14.33"],
  ]);
});

test("lines with one number stand in one table", async () => {
  const { status, out } = await run("scenarios", flagship, "--get", "implied_price,total_loss");
  expect(status).toBe(0);
  expect(out).toBe(
    [
      "scenario                            implied_price (USD/share)  total_loss (USD bn)",
      "base            Base                                   142.58                    –",
      "panic           Panic                                   23.76                    –",
      "market_view     What $118 believes                     117.96                    –",
      "jevons          Jevons                                 273.34                    –",
      "open_models     Open models                             69.50                    –",
      "customer_walks  Tenant walks                            52.46                 3.58",
      "railroad_1873   1873                                    14.33                 5.90",
      "",
    ].join("\n"),
  );
});

test("a line by period and item has a table of its own", async () => {
  const { out } = await run("scenarios", flagship, "--scenario", "panic", "--get", "dscr");
  const [title, header, ...rows] = out.trimEnd().split("\n");
  expect(title).toBe("dscr (x)");
  expect(header).toMatch(/^scenario +item +2024 .* 2034$/);
  expect(rows).toHaveLength(2 * 5);
});

test("settings act in every scenario", async () => {
  const { scenarios } = await runJson<SideBySide>(
    ...["scenarios", flagship, "--set", "diluted_shares=49.608", "--get", "implied_price", "--json"],
  );
  expect(scenarios[0]!.lines["implied_price"]!.values[0]).toBeCloseTo(142.58437900455644 / 2, 9);
});
