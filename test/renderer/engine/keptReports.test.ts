import { expect, test } from "vitest";
import type { Question } from "../../../renderer/engine/analyst.ts";
import { createKeptReports, mostKept } from "../../../renderer/engine/keptReports.ts";
import type { Report } from "../../../shared/analysis/report.ts";
import type { GoalSeek } from "../../../shared/model/analyses.ts";
import type { Document } from "../../../shared/model/document.ts";
import { smallModel } from "../smallModel.ts";

const asked = (name: string): GoalSeek => ({
  name,
  label: name,
  kind: "solve",
  change: { line: "growth" },
  goal: { line: "worth" },
  level: { value: 1 },
});
const question = (document: Document, analysis: GoalSeek, scenario: string | null = null): Question => ({
  document,
  scenario,
  analysis,
});
const report = (name: string) => ({ name }) as unknown as Report;
const analysis = asked("a");

test("a report is found again while model, scenario and question are as they were", () => {
  const reports = createKeptReports();
  reports.keep(question(smallModel, analysis), report("of a"));
  expect(reports.find(question(smallModel, analysis))).toEqual(report("of a"));
  expect(reports.find(question(smallModel, analysis, "panic"))).toBeNull();
  expect(reports.find(question(smallModel, { ...analysis, level: { value: 2 } }))).toBeNull();
  expect(reports.find(question({ ...smallModel, sections: [...smallModel.sections] }, analysis))).toBeNull();
  expect(reports.find(question({ ...smallModel, note: "new" }, analysis))).toBeNull();
});

test("what another analysis asks makes no difference to it", () => {
  const reports = createKeptReports();
  reports.keep(question({ ...smallModel, analyses: [analysis] }, analysis), report("of a"));
  const more = { ...smallModel, analyses: [analysis, asked("b")] };
  expect(reports.find(question(more, analysis))).toEqual(report("of a"));
});

test("an analysis keeps its last report only, and so many analyses keep one", () => {
  const reports = createKeptReports();
  reports.keep(question(smallModel, analysis), report("base"));
  reports.keep(question(smallModel, analysis, "panic"), report("panic"));
  expect(reports.find(question(smallModel, analysis))).toBeNull();
  expect(reports.find(question(smallModel, analysis, "panic"))).toEqual(report("panic"));

  const others = Array.from({ length: mostKept }, (_, index) => asked(`other ${index}`));
  for (const other of others.slice(1)) reports.keep(question(smallModel, other), report(other.name));
  expect(reports.find(question(smallModel, analysis, "panic"))).not.toBeNull();
  reports.keep(question(smallModel, others[0]!), report("one too many"));
  expect(reports.find(question(smallModel, analysis, "panic"))).toBeNull();
});
