import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { playwrightTally, vitestTally } from "./reports.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "railhead-report-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function reportOf(content: unknown) {
  const path = join(folder, "report.json");
  await writeFile(path, JSON.stringify(content));
  return path;
}

test("a unit test file that cannot be loaded counts as a failure", async () => {
  const path = await reportOf({
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: "failed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
    ],
  });
  expect(vitestTally(path)).toEqual({ passed: 3, failed: 2 });
});

test("an end-to-end spec that passes only at the second try counts as a failure", async () => {
  const path = await reportOf({ stats: { expected: 4, unexpected: 1, flaky: 1 } });
  expect(playwrightTally(path)).toEqual({ passed: 4, failed: 2 });
});

test("a report that is missing is no report", () => {
  expect(vitestTally(join(folder, "none.json"))).toBe(null);
});
