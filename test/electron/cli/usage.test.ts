import { describe, expect, test } from "vitest";
import { fileWith, flagship, run } from "./running.ts";

describe("wrong usage ends with status 2 and one line that says what to do", () => {
  test.each([
    [["eval", flagship, "--get", "implied_prize"], /no line "implied_prize".*mean "implied_price"/],
    [["eval", flagship, "--scenario", "panick"], /no scenario "panick".*mean "panic"/],
    [["eval", flagship, "--set", "elasticty=1"], /no line "elasticty".*mean "elasticity"/],
    [["eval", flagship, "--set", "drawn[lambda]=1"], /no item "lambda"/],
    [["eval", flagship, "--set", "drawn[lambda_svp]=1"], /no item "lambda_svp".*mean "lambda_spv"/],
    [["eval", flagship, "--set", "participation[pimco]=1"], /participation\[LENDER\|FACILITY\]=VALUE/],
    [["eval", flagship, "--set", "wacc[pimco]=1"], /one line without items/],
    [["eval", flagship, "--set", "wacc@2050=1"], /no period "2050".*2024 to 2034/],
    [["eval", flagship, "--set", "wacc"], /LINE=VALUE/],
    [["eval", flagship, "--set", "wacc=ten"], /"ten".*not a number/],
    [["eval", flagship, "--set", "wacc=1e999"], /not a number/],
    [["eval", flagship, "--format", "pdf"], /pdf/],
    [["eval", flagship, "--colour"], /--colour/],
    [["eval"], /file/],
    [["scenarios", flagship], /--get/],
    [["evil", flagship], /evil.*eval/],
    [["evaluate", flagship], /evaluate.*mean eval\?/],
    [["sim", flagship], /sim.*mean simulate\?/],
    [["optimise", flagship], /optimise.*--help lists the commands/],
    [[], /--help/],
    [["new", "x.railhead", "--template", "nvidia-deepsek"], /mean "nvidia-deepseek"/],
    [["new", flagship], /exists already/],
    [["new", "/nowhere/x.railhead"], /could not be written: there is no such folder/],
    [["eval", flagship, "--get", ","], /names no line/],
  ] as const)("%j", async (args, reason) => {
    const { status, out, said } = await run(...args);
    expect(said).toEqual([expect.stringMatching(reason)]);
    expect(said[0]).not.toMatch(/\n|\bat .*:\d+/);
    expect(out).toBe("");
    expect(status).toBe(2);
  });
});

describe("a file that cannot be read ends with status 2 and one line", () => {
  test.each([
    ["missing", "/nowhere/at-all.railhead", /no file/],
    ["a folder", "/tmp", /not a file/],
    ["endless", "/dev/zero", /not a file/],
    ["empty", fileWith("empty", ""), /empty/],
    ["cut off", fileWith("cut", '{ "format": "railhead", "version": 1, "title": "x'), /line 1/],
    ["newer", fileWith("newer", { format: "railhead", version: 99 }), /newer/],
    ["something else", fileWith("else", [1, 2, 3]), /model/],
  ])("%s", async (_what, path, reason) => {
    for (const command of [["check"], ["eval"], ["scenarios", "--get", "x"]]) {
      const { status, out, said } = await run(command[0]!, path, ...command.slice(1));
      expect(said).toEqual([expect.stringMatching(reason)]);
      expect(out).toBe("");
      expect(status).toBe(2);
    }
  });

  test("bytes that are no text", async () => {
    const { status, said } = await run("eval", "/usr/bin/env");
    expect(status).toBe(2);
    expect(said).toHaveLength(1);
  });
});

test("help is an answer and not an error", async () => {
  const { status, out, said } = await run("--help");
  expect(status).toBe(0);
  expect(said).toEqual([]);
  for (const command of ["new", "templates", "check", "eval", "scenarios"]) expect(out).toContain(command);
});

test("what --scenario does is told by each command as it does it", async () => {
  expect((await run("scenarios", "--help")).out).toMatch(
    /--scenario <name>\s+show this scenario alone beside the base/,
  );
  expect((await run("eval", "--help")).out).toMatch(/--scenario <name>\s+compute this scenario and not the base/);
});

test("a setting that takes the place of a formula is taken by every command, and said once", async () => {
  const set = ["--set", "implied_price=100", "--set", "implied_price@2025=101"];
  for (const args of [
    ["eval", flagship, "--get", "implied_price"],
    ["scenarios", flagship, "--get", "implied_price"],
    ["check", flagship],
  ]) {
    const { said } = await run(...args, ...set);
    expect(said.filter((line) => line.includes("is calculated"))).toEqual([
      '"implied_price" is calculated: what --set gives stands in place of its formula.',
    ]);
  }
  expect((await run("eval", flagship, "--get", "implied_price", "--set", "elasticity=1")).said).toEqual([]);
});
