import { expect, test } from "vitest";
import { endText, summaryText } from "../../../../renderer/analyses/tornado/tornadoTexts.ts";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { tornadoAnalysis } from "../../../../shared/analysis/tornado/tornado.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { Tornado } from "../../../../shared/model/analyses.ts";
import { documentOf, type SomeLine } from "../../../shared/analysis/solve/asking.ts";

const analysis: Tornado = { name: "t", label: "T", kind: "tornado", output: { line: "price" }, swing: 0.1 };

function textsOf(...lines: readonly SomeLine[]) {
  const compiled = compileDocument(documentOf(lines));
  const report = conclude(tornadoAnalysis(compiled, null, analysis), evaluatorOf(compiled));
  if (!report.ok) throw new Error(report.problems[0]!.code);
  const ends = report.value.bars.map((bar) => [
    bar.input.line,
    endText(compiled, analysis, bar, "low"),
    endText(compiled, analysis, bar, "high"),
  ]);
  return { summary: summaryText(compiled, analysis, report.value), ends };
}

const walk = { distribution: { kind: "normal", mean: 1, sd: 0.1 }, how: "scale", over: "walk", stream: 1 } as const;

test("at the ends stands what the input is, by how much its cells move, or which percentile they have", () => {
  const { summary, ends } = textsOf(
    { name: "rate", unit: "%", values: 30 },
    { name: "path", values: [1, 2, 3] },
    { name: "drift", values: [1, 1, 1], uncertainty: walk },
    {
      name: "price",
      label: "Price",
      unit: "USD",
      formula: "100 USD * rate + total(path) * 1 USD + total(drift) * 1 USD",
    },
  );
  expect(ends).toEqual([
    ["rate", "27.0%", "33.0%"],
    ["path", "\u221210%", "+10%"],
    ["drift", "P10", "P90"],
  ]);
  expect(summary).toMatch(/^Price is \$39\.00\. rate moves it most: from \$36\.00 to \$42\.00\.$/);
});

test("where nothing moves it, that is said", () => {
  expect(
    textsOf({ name: "idle", values: 1 }, { name: "price", unit: "USD", formula: "5 USD + 0 USD * idle" }).summary,
  ).toBe("price is $5.00, and no input moves it.");
});
