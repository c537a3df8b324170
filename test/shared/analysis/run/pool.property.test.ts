import * as fc from "fast-check";
import { expect, test } from "vitest";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { answer } from "../../../../shared/analysis/run/answer.ts";
import { Pool, Stopped } from "../../../../shared/analysis/run/pool.ts";
import { tableAnalysis } from "../../../../shared/analysis/table/table.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { SensitivityTable } from "../../../../shared/model/analyses.ts";
import { portOnThisThread } from "../../../helpers/portOnThisThread.ts";
import { small } from "../../model/edits/editing.ts";

const compiled = compileDocument(small);

const table = (count: number): SensitivityTable => ({
  name: "t",
  label: "T",
  kind: "table",
  output: { line: "profit", period: "2025" },
  axes: [
    { input: { line: "rate" }, how: "set", steps: { from: 0, to: 90, count } },
    { input: { line: "margin" }, how: "scale", steps: { from: 0, to: 2, count: 37 } },
  ],
});

test("a run gives the same bits on the spot and over any number of workers", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 1, max: 5 }), async (count, workers) => {
      const pool = new Pool(() => portOnThisThread((tell) => setTimeout(tell, (count * workers) % 3)), workers);
      pool.use(small);
      const shared = await answer(tableAnalysis(compiled, "worse", table(count)), (run, watch) =>
        pool.evaluate(run, watch),
      );
      const here = conclude(tableAnalysis(compiled, "worse", table(count)), evaluatorOf(compiled));
      expect(shared).toEqual(here);
    }),
    { numRuns: 20 },
  );
});

test("says how far it is, and stops between slices when it is asked to", async () => {
  const pool = new Pool(() => portOnThisThread(), 1);
  pool.use(small);
  const seen: number[] = [];
  const run = answer(tableAnalysis(compiled, null, table(200)), (each, watch) => pool.evaluate(each, watch), {
    onProgress: (share) => void seen.push(share),
    isStopped: () => seen.length === 3,
  });
  await expect(run).rejects.toBeInstanceOf(Stopped);
  expect(seen).toHaveLength(3);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  expect(seen[2]).toBeLessThan(1);
});
