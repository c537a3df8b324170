/** What holds of every simulation, whatever is uncertain in it. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { answer } from "../../../../shared/analysis/run/answer.ts";
import { Pool } from "../../../../shared/analysis/run/pool.ts";
import { slicesOf } from "../../../../shared/analysis/run/slices.ts";
import { drawPlanOf } from "../../../../shared/analysis/simulate/drawPlanOf.ts";
import { simulationAnalysis } from "../../../../shared/analysis/simulate/simulation.ts";
import { trialsModel } from "../../../../shared/analysis/simulate/trialsModel.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { Document, Line } from "../../../../shared/model/document.ts";
import type { Uncertainty } from "../../../../shared/model/uncertainty.ts";
import type { Distribution } from "../../../../shared/numbers/distributions/distribution.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { portOnThisThread } from "../../../helpers/portOnThisThread.ts";
import { samplings } from "../draws/planning.ts";
import { question, simulate } from "./simulating.ts";

const distribution: fc.Arbitrary<Distribution> = fc.constantFrom<Distribution[]>(
  { kind: "normal", mean: 1, sd: 0.2 },
  { kind: "lognormalBetween", p10: 0.5, p90: 2 },
  { kind: "pert", low: 0.5, mode: 1, high: 2 },
  { kind: "discrete", values: [1, 2, 3], weights: [3, 2, 1] },
  { kind: "student", degrees: 3, location: 1, scale: 0.1 },
);

const uncertainty = (stream: number): fc.Arbitrary<Uncertainty> =>
  fc.record({
    distribution,
    how: fc.constantFrom("set", "scale", "add"),
    over: fc.constantFrom("once", "each", "walk"),
    members: fc.constantFrom("together", "each"),
    low: fc.constantFrom(-5, 0.6),
    stream: fc.constant(stream),
  });

const values: fc.Arbitrary<Line["values"]> = fc.constantFrom<NonNullable<Line["values"]>[]>(
  7,
  [1, 2, 3, 4],
  [1, null, 3, 4],
);

const input = (index: number): fc.Arbitrary<Line> =>
  fc.record({ values, own: uncertainty(index + 1), isByPlace: fc.boolean() }).map(({ values, own, isByPlace }) => ({
    name: `in_${index}`,
    label: "",
    unit: index === 0 ? "%" : "",
    uncertainty: own,
    ...(isByPlace
      ? { by: ["place"], values: { north: values!, south: 2, east: values! } as never }
      : { values: values! }),
  }));

const inputs = fc
  .integer({ min: 2, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => input(at))));

/** Up to four inputs, correlated in a row, and a number that all of them reach. */
const uncertainDocument: fc.Arbitrary<Document> = fc
  .record({ inputs, rank: fc.double({ min: -0.9, max: 0.9, noNaN: true }), isCorrelated: fc.boolean() })
  .map(({ inputs: lines, rank, isCorrelated }) => ({
    ...documentOf({
      lines: [
        ...lines,
        {
          name: "out",
          formula: lines.map(({ name, by }) => `total(${by === undefined ? name : `sum(${name})`})`).join(" + "),
        },
      ],
    }),
    ...(isCorrelated && {
      correlations: lines.slice(1).map(({ name }, index) => ({ between: [lines[index]!.name, name] as const, rank })),
    }),
  }));

const sampling = fc.constantFrom(...samplings);

test("the same seed gives the same bits on the spot and over any number of workers, with other runs in between", async () => {
  await fc.assert(
    fc.asyncProperty(uncertainDocument, sampling, fc.integer({ min: 1, max: 3 }), async (document, how, workers) => {
      const asked = question({ sampling: how, trials: 5_000, overTime: [{ line: "out" }] });
      const compiled = compileDocument(document);
      const pool = new Pool(() => portOnThisThread((tell) => setTimeout(tell, workers % 2)), workers);
      const other = documentOf({ lines: [{ name: "out", values: 1 }] });
      const shared = await answer(
        simulationAnalysis(compiled, null, asked),
        (run, watch) => {
          pool.use((run.model ?? compiled).document);
          const found = pool.evaluate(run, watch);
          pool.use(other);
          return found;
        },
        {},
        (samples) => pool.samples(samples),
      );
      expect(shared).toEqual({ ok: true, value: simulate(document, asked) });
    }),
    { numRuns: 12 },
  );
});

test("a trial has the same bits in any slice", () => {
  fc.assert(
    fc.property(uncertainDocument, sampling, fc.integer({ min: 1, max: 70 }), (document, how, size) => {
      const model = trialsModel(compileDocument(document));
      const planned = drawPlanOf(model, null, { seed: 3, sampling: how, trials: 100 });
      if (!planned.ok) throw new Error("it can be drawn");
      const run = {
        cases: { plan: planned.value.plan, first: 0, caseCount: 100 },
        outputs: [{ line: "out", member: 0, period: 0 }],
        scenario: null,
      };
      const [whole] = evaluatorOf(model)(run);
      const parts = [...slicesOf(run, () => size)].flatMap((slice) => [...evaluatorOf(model)(slice.run)[0]!]);
      expect(parts).toEqual([...whole!]);
    }),
    { numRuns: 40 },
  );
});

test("an input more, wherever it stands, moves no other's draws", () => {
  fc.assert(
    fc.property(uncertainDocument, sampling, input(7), fc.nat(3), (document, how, more, at) => {
      const [section] = document.sections;
      const lines = section!.lines.toSpliced(at % section!.lines.length, 0, more);
      const larger: Document = {
        ...document,
        sections: [{ ...section!, lines }],
        correlations: [...(document.correlations ?? []), { between: ["in_0", more.name], rank: 0.3 }],
      };
      const asked = { sampling: how, trials: 300 };
      const before = simulate(document, asked);
      const after = simulate(larger, asked);
      // With a correlation that cannot be beside the others all are brought nearer to what can.
      fc.pre(after.repair === null);
      expect(after.inputs.filter(({ line }) => line !== more.name)).toEqual(before.inputs);
      expect(after.outputs[0]!.summary).toEqual(before.outputs[0]!.summary);
    }),
    { numRuns: 40 },
  );
});

test("another name, another place and another label move no draw", () => {
  fc.assert(
    fc.property(uncertainDocument, sampling, (document, how) => {
      const [section] = document.sections;
      const turned: Document = { ...document, sections: [{ ...section!, lines: section!.lines.toReversed() }] };
      const asked = { sampling: how, trials: 200 };
      expect(simulate(turned, asked).outputs[0]!.summary).toEqual(simulate(document, asked).outputs[0]!.summary);
    }),
    { numRuns: 20 },
  );
});
