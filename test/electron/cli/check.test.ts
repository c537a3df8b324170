import { expect, test } from "vitest";
import { flagship, run, runJson, smallModel } from "./running.ts";

interface Checked {
  readonly diagnostics: readonly { severity: string; line: string; message: string }[];
  readonly errors: readonly object[];
  readonly checks: readonly { line: string; passes: boolean; fails: readonly string[] }[];
  readonly unsourced: readonly string[];
}

interface Reviewed {
  readonly review: readonly { kind: string; severity: string; line: string; item: string | null; period: string }[];
}

test("the flagship has no diagnostics, passes its checks and gives the source of every number", async () => {
  const { status, out, said } = await run("check", flagship, "--json");
  expect(said).toEqual([]);
  const { diagnostics, errors, checks, unsourced } = JSON.parse(out) as Checked;
  expect(diagnostics).toEqual([]);
  expect(errors).toEqual([]);
  expect(unsourced).toEqual([]);
  expect(checks.length).toBeGreaterThanOrEqual(12);
  expect(checks.filter(({ passes }) => !passes)).toEqual([]);
  expect(status).toBe(0);
});

test.each(["panic", "market_view", "jevons", "open_models", "customer_walks", "railroad_1873"])(
  "the flagship's checks pass in %s",
  async (scenario) => {
    expect((await run("check", flagship, "--scenario", scenario)).status).toBe(0);
  },
);

test("a participation changed alone fails the check of its facility, and says where", async () => {
  const args = ["check", flagship, "--set", "participation[pimco|coreweave_ddtl_1]=9"];
  const { status, out } = await run(...args);
  expect(status).toBe(1);
  expect(out).toContain("fails: participation_complete");
  const { checks } = await runJson<Checked>(...args, "--json");
  expect(checks.filter(({ passes }) => !passes).map(({ line }) => line)).toContain("participation_complete");
});

test("an unknown name is an error with a suggestion, and status 1", async () => {
  const path = smallModel("typo.railhead", { name: "amount", values: 1 }, { name: "double", formula: "amuont * 2" });
  const { status, out } = await run("check", path);
  expect(status).toBe(1);
  expect(out).toMatch(/double \(formula\).*amount/);
});

test("a unit that does not fit is a warning, and fine", async () => {
  const path = smallModel(
    "unit.railhead",
    { name: "amount", unit: "USD/GPU", values: 1 },
    { name: "double", unit: "USD", formula: "amount * 2" },
  );
  const { status, out } = await run("check", path);
  expect(out).toMatch(/^warning: double/m);
  expect(status).toBe(0);
});

test("numbers without a source are named", async () => {
  const path = smallModel(
    "bare.railhead",
    { name: "amount", values: 1 },
    { name: "other", values: 2, source: "assumption: two" },
  );
  expect((await runJson<Checked>("check", path, "--json")).unsourced).toEqual(["amount"]);
});

test("the review of the flagship finds nothing wrong, only what could be better", async () => {
  const { review } = await runJson<Reviewed>("check", flagship, "--review", "--json");
  expect(review.filter(({ severity }) => severity !== "hint")).toEqual([]);
});

test("a review names the place of each finding, and leaves the status to the checks", async () => {
  const path = smallModel(
    "review.railhead",
    { name: "amount", values: 1, source: "assumption: one" },
    { name: "owed", by: ["loan"], formula: "amount * 1.5", values: { b: [null, 7, null] }, role: "total" },
  );
  const { status, out } = await run("check", path, "--review");
  expect(status).toBe(0);
  expect(out).toContain("\n  owed[b]: 7.00 is typed over the formula in 2025.\n");
  expect(out).toContain("Numbers inside formulas (1): Make it an assumption");
  const { review } = await runJson<Reviewed>("check", path, "--review", "--json");
  expect(review[0]).toMatchObject({ kind: "override", line: "owed", item: "b", period: "2025" });
});

test("a review is given where it is asked for", async () => {
  expect(await runJson<object>("check", flagship, "--json")).not.toHaveProperty("review");
});

test("a model with nothing to find says so", async () => {
  const path = smallModel("clean.railhead", { name: "amount", values: 1, source: "assumption: one", role: "total" });
  expect((await run("check", path, "--review")).out).toContain("review: nothing to find");
});
