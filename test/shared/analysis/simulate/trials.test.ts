/** When trials end, and which of them need not be run. */
import { describe, expect, test } from "vitest";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { KeptTrials } from "../../../../shared/analysis/simulate/keptTrials.ts";
import { simulationAnalysis } from "../../../../shared/analysis/simulate/simulation.ts";
import type { SimulationReport } from "../../../../shared/analysis/simulate/simulationReport.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { TrialEvent } from "../../../../shared/model/analyses.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { drive, question, simulate, sumOfTwo, uniform } from "./simulating.ts";

describe("an end", () => {
  test("comes with the trial whose standard error is small enough, whatever number was asked for", () => {
    const few = simulate(sumOfTwo, { untilError: 0.05, trials: 5_000 });
    expect(few.ended).toBe("error");
    expect(few.outputs[0]!.summary.se).toBeLessThanOrEqual(0.05);
    expect(simulate(sumOfTwo, { untilError: 0.05, trials: 200_000 })).toEqual(few);
    // the trial before it was not enough
    expect(simulate(sumOfTwo, { trials: few.trials - 1 }).outputs[0]!.summary.se).toBeGreaterThan(0.05);
  });

  test("is of the trials that count where something is given", () => {
    const high: TrialEvent = { label: "High", cell: { line: "a" }, when: "above", level: { value: 0.8 } };
    const report = simulate(sumOfTwo, { untilError: 0.05, trials: 100_000, events: [high], given: 0 });
    expect(report.ended).toBe("error");
    expect(report.outputs[0]!.summary.se).toBeLessThanOrEqual(0.05);
  });

  test("comes with the trials where they do not reach it", () => {
    const report = simulate(sumOfTwo, { untilError: 1e-9, trials: 700 });
    expect([report.ended, report.trials]).toEqual(["trials", 700]);
  });

  test("halfway there is a report of what was run, the same as of so many trials alone", () => {
    const compiled = compileDocument(sumOfTwo);
    const analysis = simulationAnalysis(compiled, null, question({ trials: 5_000 }));
    const first = analysis.next();
    if (first.done === true || "samples" in first.value) throw new Error("there is a run");
    expect(first.value.soFar).toBeUndefined();
    first.value.take!(evaluatorOf(compiled)(first.value));
    const second = analysis.next([]);
    if (second.done === true || "samples" in second.value) throw new Error("there are more runs");
    const alone = simulate(sumOfTwo, { trials: 1_024 });
    expect(second.value.soFar!()).toEqual({ ...alone, ended: "halfway" });
  });
});

test("a fan is of the first 16,384 trials, however many are run, at once or more and more", () => {
  const withFan = documentOf({
    periods: 1,
    lines: [
      { name: "a", values: 0, uncertainty: uniform(1) },
      { name: "twice", formula: "2 * a" },
      { name: "out", formula: "a + 1" },
    ],
  });
  const overTime = [{ line: "twice" }];
  const alone = simulate(withFan, { trials: 16_384, overTime });
  const more = simulate(withFan, { trials: 70_000, overTime });
  expect(more.fans).toEqual(alone.fans);
  const kept = new KeptTrials();
  drive(withFan, { trials: 5_000, overTime }, { kept });
  const grown = drive(withFan, { trials: 70_000, overTime }, { kept });
  expect(grown.report).toEqual(more);
  expect(grown.cases).toBe(65_000);
});

describe("what was run is not run again", () => {
  const asked = {
    trials: 3_000,
    events: [{ label: "low", cell: { line: "out" }, when: "below", level: { value: 2 } }],
  } as const;

  test("for another condition, another level, or another comparison", () => {
    const kept = new KeptTrials();
    expect(drive(sumOfTwo, asked, { kept }).cases).toBe(3_000);
    const [event] = asked.events;
    for (const other of [
      { ...asked, given: 0 },
      { ...asked, events: [{ ...event, level: { value: 3 } }] },
      { ...asked, events: [{ ...event, when: "above" as const }] },
      { ...asked, events: [] },
      { ...asked, trials: 2_000 },
    ]) {
      const { report, cases } = drive(sumOfTwo, other, { kept });
      expect(cases).toBe(0);
      expect(report).toEqual(simulate(sumOfTwo, other));
    }
  });

  test("and of more trials only the new ones are", () => {
    const kept = new KeptTrials();
    drive(sumOfTwo, asked, { kept });
    const { report, cases } = drive(sumOfTwo, { ...asked, trials: 5_000 }, { kept });
    expect(cases).toBeLessThan(3_000);
    expect(report).toEqual(simulate(sumOfTwo, { ...asked, trials: 5_000 }));
  });

  test("but another value, seed, formula or scenario is another question", () => {
    const kept = new KeptTrials();
    drive(sumOfTwo, asked, { kept });
    expect(drive(sumOfTwo, { ...asked, seed: 43 }, { kept }).cases).toBe(3_000);
    const other = documentOf({
      periods: 1,
      lines: sumOfTwo.sections[0]!.lines.map((line) =>
        line.name === "out" ? { ...line, formula: "a + 11 * b" } : line,
      ),
    });
    expect(drive(other, asked, { kept }).cases).toBe(3_000);
  });

  test("and a question that is asked while another runs mixes its trials with none of the other's", () => {
    const kept = new KeptTrials();
    const compiled = compileDocument(sumOfTwo);
    const evaluate = evaluatorOf(compiled);
    let between: SimulationReport | null = null;
    const answer = conclude(simulationAnalysis(compiled, null, question(asked), kept), (run) => {
      between ??= drive(sumOfTwo, { ...asked, seed: 43 }, { kept }).report;
      return evaluate(run);
    });
    expect(answer.ok && answer.value).toEqual(simulate(sumOfTwo, asked));
    expect(between).toEqual(simulate(sumOfTwo, { ...asked, seed: 43 }));
    expect(drive(sumOfTwo, { ...asked, seed: 43 }, { kept }).report).toEqual(between);
  });
});
