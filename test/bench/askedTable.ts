/** The table of `pairs`, asked as the page asks it: an analysis with a report, of the price alone. */
import { conclude, evaluatorOf } from "../../shared/analysis/cases/analysis.ts";
import { tableAnalysis } from "../../shared/analysis/table/table.ts";
import type { Compiled } from "../../shared/engine/compile.ts";
import { invariant } from "../../shared/invariant.ts";
import { ranges } from "./cases.ts";
import { type Answers, outputs } from "./flagship.ts";

/** One column: the price in each case, in the order of `pairs(steps)`. */
export function askedTable(compiled: Compiled, steps: number): Answers {
  const axes = ranges.slice(0, 2).map(({ line, from, to }) => ({
    input: { line },
    how: "set" as const,
    steps: { from, to, count: steps },
  }));
  const [{ line }] = outputs as [(typeof outputs)[number]];
  const table = { kind: "table", name: "bench", label: "Bench", output: { line }, axes } as const;
  const report = conclude(tableAnalysis(compiled, null, table), evaluatorOf(compiled));
  invariant(report.ok, "the table can be asked");
  return [report.value.values];
}
