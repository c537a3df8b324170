/**
 * What the engine takes, against two others who do the same: the flagship by hand as a plain loop over Float64Array,
 * and in mathjs's compiled expressions a cell at a time. All three must agree before anything is timed.
 */
import { compileDocument } from "../../shared/engine/compile.ts";
import { openLive } from "../../shared/engine/live.ts";
import { type CaseTable, runCases } from "../../shared/engine/run.ts";
import { invariant } from "../../shared/invariant.ts";
import type { Document } from "../../shared/model/document.ts";
import { applyEdit } from "../../shared/model/edits/applyEdit.ts";
import { limits } from "../../shared/model/edits/limits.ts";
import { agree } from "./agree.ts";
import { askedTable } from "./askedTable.ts";
import { firstCases, mostInputs, pairs, spread } from "./cases.ts";
import { type Answers, compileFlagship, outputs, readFlagship } from "./flagship.ts";
import { handInputs } from "./handInputs.ts";
import { runByHand } from "./handWritten.ts";
import { mathjsCells } from "./mathjsCells.ts";
import { print } from "./print.ts";
import { medianTimes } from "./timing.ts";

/** The scenario of the question: the base, in which loans are repaid and most branches are taken somewhere. */
const scenario = null;

const largestSide = limits.tableSide;

export function measureEngine(): void {
  const compiled = compileFlagship();
  const inputs = handInputs(compiled, scenario);
  const byMathjs = mathjsCells(compiled, scenario, outputs);
  const byEngine = (table: CaseTable): Answers => runCases(compiled, table, outputs, { scenario });

  agree(spread(500, mostInputs), [
    { name: "hand", run: (table) => runByHand(inputs, table) },
    { name: "mathjs", run: byMathjs.run },
    { name: "engine", run: byEngine },
  ]);

  const largest = pairs(largestSide);
  agree(largest, [
    { name: "hand", run: (table) => runByHand(inputs, table).slice(0, 1) },
    { name: "the table that is asked", run: () => askedTable(compiled, largestSide) },
  ]);

  const document = readFlagship();
  const live = openLive(compiled, scenario);
  const [gainOf10, gainOf1] = [10, 1].map((gain) => compileDocument(withGain(document, gain), compiled));
  let isChanged = false;
  const single = medianTimes([
    { name: "compile", run: () => void compileDocument(document) },
    { name: "everything once", run: () => openLive(compiled, scenario).settle() },
    {
      name: "one edit",
      run() {
        isChanged = !isChanged;
        live.follow(isChanged ? gainOf10! : gainOf1!, scenario);
        for (const { line, member, period } of outputs) live.number(line, member, period);
      },
    },
  ]);
  for (const [name, ms] of single) print(name, `${ms.toFixed(3)} ms`);

  compare("41 x 41 table, 2 inputs", pairs(41), 1_681);
  compare("201 x 201 table, 2 inputs", largest, 2_000);
  const asked = medianTimes([{ name: "asked", run: () => void askedTable(compiled, largestSide) }]);
  print("  asked as the page does, one figure", `${asked.get("asked")!.toFixed(1)} ms`);
  compare("100,000 cases, 2 inputs", spread(100_000, 2), 2_000);
  compare("100,000 cases, 8 inputs", spread(100_000, 8), 2_000);
  compare("100,000 cases, 12 inputs", spread(100_000, mostInputs), 2_000);

  /** mathjs runs the first `sample` cases only and is charged in proportion: its time per case is the same. */
  function compare(title: string, table: CaseTable, sample: number): void {
    const part = firstCases(table, Math.min(sample, table.caseCount));
    const times = medianTimes([
      { name: "hand", run: () => void runByHand(inputs, table) },
      { name: "engine", run: () => void byEngine(table) },
      { name: "mathjs", run: () => void byMathjs.run(part) },
    ]);
    const engine = times.get("engine")!;
    const hand = times.get("hand")!;
    const mathjs = (times.get("mathjs")! * table.caseCount) / part.caseCount;
    const ratios = `${(engine / hand).toFixed(2)} of the hand-written loop's time, ${(mathjs / engine).toFixed(0)}x faster than mathjs`;
    print(title, `${engine.toFixed(1)} ms: ${ratios}`);
  }
}

function withGain(before: Document, gain: number): Document {
  const edited = applyEdit(before, {
    kind: "set-cell",
    scenario: null,
    line: "efficiency_gain",
    member: "",
    period: null,
    value: gain,
  });
  invariant(edited.ok, "the gain can be typed");
  return edited.value.document;
}
