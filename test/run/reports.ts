/** Reads what the two runners write about a run; null where they wrote nothing that can be read. */
import { readFileSync } from "node:fs";
import type { Tally } from "./tally.ts";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

export function vitestTally(path: string): Tally | null {
  const report = readReport(path) as VitestReport | null;
  if (report === null) return null;
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

export function playwrightTally(path: string): Tally | null {
  const report = readReport(path) as PlaywrightReport | null;
  if (report === null) return null;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null; // the runner died before it reported: the caller counts that as a failure
  }
}
