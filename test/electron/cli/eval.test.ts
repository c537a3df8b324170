import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nvidiaDeepseek } from "../../reference/nvidiaDeepseek.ts";
import { scenarioInputs } from "../../reference/nvidiaDeepseekInputs.ts";
import { flagship, run, runJson, smallModel } from "./running.ts";

interface Evaluated {
  readonly model: string;
  readonly scenario: string;
  readonly periods: readonly string[];
  readonly lines: Record<
    string,
    { unit: string; values?: (number | null)[]; items?: Record<string, (number | null)[]> }
  >;
  readonly errors: readonly object[];
}

const evalJson = (...args: readonly string[]) => runJson<Evaluated>("eval", ...args, "--format", "json");

test("--json is JSON whatever --format says", async () => {
  for (const format of ["csv", "table", "json"]) {
    const { out } = await run("eval", flagship, "--json", "--format", format, "--get", "wacc");
    expect(JSON.parse(out)).toMatchObject({ model: "NVIDIA after DeepSeek" });
  }
});

test("every cell in error is told in the JSON, and a person is told of a thousand", async () => {
  const formula = "1 / (index - index)";
  const path = smallModel(
    "failing.railhead",
    { name: "amount", values: 1 },
    ...Array.from({ length: 400 }, (_, index) => ({ name: `line_${index}`, formula })),
  );
  expect((await evalJson(path)).errors).toHaveLength(1200);
  const { status, out, said } = await run("eval", path);
  expect([status, out.match(/error/g)?.length]).toEqual([1, 1200]);
  expect(said.slice(-2)).toEqual(["And 200 more errors.", "1,200 cells could not be computed."]);
  expect(said).toHaveLength(1002);
});

describe("eval of the flagship", () => {
  test.each(Object.entries(scenarioInputs))(
    "%s gives the price and the loss of the plain function",
    async (name, inputs) => {
      const { lines, scenario } = await evalJson(flagship, "--scenario", name, "--get", "implied_price,total_loss");
      const { implied_price, total_loss } = nvidiaDeepseek(inputs);
      expect(scenario).toBe(name);
      expect(lines["implied_price"]!.values![0]).toBeCloseTo(implied_price as number, 9);
      expect(lines["total_loss"]!.values![0]).toBeCloseTo(total_loss as number, 9);
    },
  );

  test("gives every line by default, and ends with status 0", async () => {
    const { status, out, said } = await run("eval", flagship, "--format", "json");
    expect(status).toBe(0);
    expect(said).toEqual([]);
    const { lines, periods, model, errors } = JSON.parse(out) as Evaluated;
    expect(model).toBe("NVIDIA after DeepSeek");
    expect(periods).toEqual(Array.from({ length: 11 }, (_, i) => String(2024 + i)));
    expect(errors).toEqual([]);
    expect(Object.keys(lines).length).toBeGreaterThan(140);
    expect(lines["opening_balance"]!.items!["coreweave_ddtl_1"]!.slice(0, 2)).toEqual([null, 2012.5]);
    expect(lines["participation"]!.items!["blackstone|coreweave_ddtl_2"]).toEqual(new Array(11).fill(60));
    expect(lines["data_center_revenue"]).toMatchObject({ unit: "USD bn" });
  });

  test("repeats one number for all periods in each of them", async () => {
    const { lines } = await evalJson(flagship, "--get", "wacc,implied_price");
    expect(lines["wacc"]!.values).toEqual(new Array(11).fill(10.5));
    expect(new Set(lines["implied_price"]!.values).size).toBe(1);
  });

  test("sets a line, an item of it, and one of its periods, in the line's own unit", async () => {
    const set = ["--set", "wacc=12", "--set", "drawn[lambda_spv]=400", "--set", "gpu_price@2024=30000"];
    const adoption = ["--set", "adoption@2025=75", "--set", "participation[pimco,coreweave_ddtl_1]=9"];
    const { lines } = await evalJson(
      flagship,
      ...set,
      ...adoption,
      "--get",
      "wacc,drawn,gpu_price,adoption,participation",
    );
    expect(lines["wacc"]!.values![0]).toBe(12);
    expect(lines["drawn"]!.items!["lambda_spv"]![0]).toBe(400);
    expect(lines["drawn"]!.items!["coreweave_ddtl_1"]![0]).toBe(2012.5);
    expect(lines["gpu_price"]!.values!.slice(0, 2)).toEqual([30_000, 21_600]);
    expect(lines["adoption"]!.values!.slice(0, 3)).toEqual([0, 75, 100]);
    expect(lines["participation"]!.items!["pimco|coreweave_ddtl_1"]![0]).toBe(9);
  });

  test("settings stand on top of the scenario, and the last of a line wins", async () => {
    const args = [
      "--scenario",
      "panic",
      "--set",
      "elasticity=1.3",
      "--set",
      "elasticity=0.91",
      "--get",
      "implied_price",
    ];
    const { lines, scenario } = await evalJson(flagship, ...args);
    expect(scenario).toBe("panic");
    expect(lines["implied_price"]!.values![0]).toBeCloseTo(117.95581608878294, 9);
  });

  test("any two assumptions give what the plain function gives", async () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    await fc.assert(
      fc.asyncProperty(number(1, 20), number(0, 2), async (efficiency_gain, elasticity) => {
        const set = ["--set", `efficiency_gain=${efficiency_gain}`, "--set", `elasticity=${elasticity}`];
        const { lines } = await evalJson(flagship, ...set, "--get", "implied_price");
        const expected = nvidiaDeepseek({ efficiency_gain, elasticity })["implied_price"] as number;
        expect(lines["implied_price"]!.values![0]! / expected).toBeCloseTo(1, 9);
      }),
      { numRuns: 10 },
    );
  });

  test("--json is --format json", async () => {
    expect((await run("eval", flagship, "--json")).out).toBe((await run("eval", flagship, "--format", "json")).out);
  });

  test("a table shows items under their line and one number for all periods once", async () => {
    const { out } = await run("eval", flagship, "--get", "implied_price,drawn");
    expect(out).toBe(
      [
        "line                unit          2024  2025  2026  2027  2028  2029  2030  2031  2032  2033  2034",
        "implied_price       USD/share   142.58",
        "drawn               USD m",
        "  coreweave_ddtl_1             2,012.5",
        "  coreweave_ddtl_2             7,500.0",
        "  lambda_spv                     500.0",
        "  crusoe_upper90                 350.0",
        "  other_neoclouds                275.0",
        "",
      ].join("\n"),
    );
  });

  test("CSV has a row for each item, with every digit", async () => {
    const { out } = await run("eval", flagship, "--get", "discount_factor,default", "--format", "csv");
    const [header, factor, first] = out.split("\r\n");
    expect(header).toBe("line,item,unit,2024,2025,2026,2027,2028,2029,2030,2031,2032,2033,2034");
    expect(factor).toMatch(/^discount_factor,,x,,0\.951302\d+,/);
    expect(first).toBe("default,coreweave_ddtl_1,flag,,0,0,0,0,0,0,0,0,0,0");
  });
});

describe("a model that does not stand", () => {
  test("a cell that fails is null, with an error that says why, and status 1", async () => {
    const path = smallModel(
      "fails.railhead",
      { name: "amount", values: [0, 1, 2] },
      { name: "inverse", formula: "1 / amount" },
    );
    const { status, out, said } = await run("eval", path, "--format", "json");
    expect(status).toBe(1);
    expect(said).toHaveLength(1);
    const { lines, errors } = JSON.parse(out) as Evaluated;
    expect(lines["inverse"]!.values).toEqual([null, 1, 0.5]);
    expect(errors).toEqual([{ line: "inverse", item: null, period: "2024", message: expect.stringMatching(/zero|0/) }]);
  });

  test("an empty cell is null without an error, and fine", async () => {
    const path = smallModel(
      "empty.railhead",
      { name: "amount", values: [0, 1, 2] },
      { name: "inverse", formula: "amount > 0 ? 1 / amount : na" },
    );
    const { status, out } = await run("eval", path, "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ lines: { inverse: { values: [null, 1, 0.5] } }, errors: [] });
  });

  test("a check that fails gives status 1 and one line that names it", async () => {
    const path = smallModel(
      "check.railhead",
      { name: "amount", values: 3 },
      { name: "amount_is_small", unit: "flag", role: "check", formula: "amount < 5" },
    );
    expect((await run("eval", path)).status).toBe(0);
    const { status, said } = await run("eval", path, "--scenario", "high");
    expect(status).toBe(1);
    expect(said).toEqual([expect.stringContaining("amount_is_small")]);
  });
});
