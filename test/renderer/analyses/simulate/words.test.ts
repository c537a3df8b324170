import { describe, expect, test } from "vitest";
import { eventText, relabelled } from "../../../../renderer/analyses/simulate/eventText.ts";
import { foundOf } from "../../../../renderer/analyses/simulate/foundOf.ts";
import { countText, runText, shareText } from "../../../../renderer/analyses/simulate/runText.ts";
import { withoutEvent } from "../../../../renderer/analyses/simulate/withoutEvent.ts";
import type { SimulationReport } from "../../../../shared/analysis/simulate/simulationReport.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { Simulation, TrialEvent } from "../../../../shared/model/analyses.ts";
import { smallModel } from "../../smallModel.ts";

const event = (label: string): TrialEvent => ({ label, cell: { line: "worth" }, when: "below", level: { value: 0 } });

const simulation: Simulation = {
  kind: "simulation",
  name: "s",
  label: "S",
  outputs: [{ line: "worth" }],
  overTime: [],
  events: [event("A"), event("B"), event("C")],
  trials: 10_000,
  seed: 7,
  sampling: "sobol",
};

const report = { trials: 10_000, counted: 1204, ended: "trials" } as SimulationReport;

describe("a run in words", () => {
  test("says how many trials, how they were drawn, from which seed", () => {
    expect(runText(simulation, report)).toBe("10,000 trials, Sobol sequence, seed 7");
  });

  test("says what is given and how many count, and that there are more to come", () => {
    expect(runText({ ...simulation, given: 1 }, { ...report, ended: "halfway" })).toBe(
      "1,204 of 10,000 trials so far, Sobol sequence, seed 7, given: B",
    );
  });

  test.each([
    [0, "0%"],
    [0.0004, "under 0.1%"],
    [0.123, "12.3%"],
    [0.9996, "over 99.9%"],
    [1, "100%"],
    [Number.NaN, "no number"],
  ])("a share of %d is %s", (share, text) => expect(shareText(share)).toBe(text));

  test("thousands stand apart", () => expect([7, 1000, 1234567].map(countText)).toEqual(["7", "1,000", "1,234,567"]));
});

describe("an event in words", () => {
  const compiled = compileDocument(smallModel);
  test.each<[TrialEvent, string]>([
    [event("A"), "Worth below 0"],
    [
      { label: "", cell: { line: "owed" }, when: "above", level: { value: 25 } },
      "Owed above $25.0m of any member in any period",
    ],
    [
      {
        label: "",
        cell: { line: "owed", members: "b", period: "2025" },
        when: "is",
        level: { cell: { line: "all_owed" } },
      },
      "Owed, Loan B, 2025 is All owed",
    ],
  ])("%#", (of, text) => expect(eventText(compiled, of)).toBe(text));
});

describe("an event that is changed", () => {
  const compiled = compileDocument(smallModel);
  const named = { ...event("Worth below 0") };
  const above: TrialEvent = { ...named, when: "above" };

  test("says what it counts now where it said so before", () => {
    expect(relabelled(compiled, named, above).label).toBe("Worth above 0");
  });

  test("keeps what a person called it, before or just now", () => {
    expect(relabelled(compiled, event("Ruin"), { ...above, label: "Ruin" }).label).toBe("Ruin");
    expect(relabelled(compiled, named, { ...named, label: "Ruin" }).label).toBe("Ruin");
  });
});

describe("an event that is taken away", () => {
  test.each([
    [0, 1, 0],
    [1, 1, undefined],
    [2, 1, 1],
  ])("the one at %d, with that at %d given, leaves %s given", (index, given, left) => {
    expect(withoutEvent({ ...simulation, given }, index).given).toBe(left);
  });
});

test("what was changed since the report was asked for has nothing found yet", () => {
  const [a, b] = simulation.events as [TrialEvent, TrialEvent, TrialEvent];
  expect([foundOf([a, b], b, [1, 2]), foundOf([a, b], { ...b }, [1, 2]), foundOf([a], undefined, [1])]).toEqual([
    2,
    undefined,
    undefined,
  ]);
});
