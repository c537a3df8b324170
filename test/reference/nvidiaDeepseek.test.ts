import { describe, expect, test } from "vitest";
import { nvidiaDeepseek } from "./nvidiaDeepseek.ts";
import { scenarioInputs } from "./nvidiaDeepseekInputs.ts";

describe("the flagship as a plain function gives the numbers of domain.md", () => {
  test.each([
    ["base", "142.58", "0.00"],
    ["panic", "23.76", "0.00"],
    ["market_view", "117.96", "0.00"],
    ["jevons", "273.34", "0.00"],
    ["open_models", "69.50", "0.00"],
    ["customer_walks", "52.46", "3.58"],
    ["railroad_1873", "14.33", "5.90"],
  ] as const)("%s is worth $%s a share and loses the lenders $%sbn", (scenario, price, loss) => {
    const { implied_price, total_loss } = nvidiaDeepseek(scenarioInputs[scenario]);
    expect((implied_price as number).toFixed(2)).toBe(price);
    expect((total_loss as number).toFixed(2)).toBe(loss);
  });
});

test("DeepSeek's run costs 2.788m hours at $2: $5.576m", () => {
  expect(nvidiaDeepseek()["run_cost"]).toMatchObject({ deepseek_v3: 5.576 });
});
