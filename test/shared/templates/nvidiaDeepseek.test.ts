/** The flagship as a file against the flagship as a function, through the plain evaluator. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../../shared/model/document.ts";
import { templates } from "../../../shared/templates/templates.ts";
import { type Answer, nvidiaDeepseek } from "../../reference/nvidiaDeepseek.ts";
import { scenarioInputs } from "../../reference/nvidiaDeepseekInputs.ts";
import { overridesOf, someInputs } from "../../reference/nvidiaDeepseekOverrides.ts";
import { type PlainEvaluator, plainEvaluator } from "../../reference/plainEvaluator.ts";

const flagship = JSON.parse(templates[0]!.text) as Document;
const lines = flagship.sections.flatMap((section) => section.lines);
const periods = Array.from({ length: flagship.timeline.periods }, (_, period) => period);

/** Relative: the two run the same arithmetic in another order, some thousand roundings of 1e-16 at most. */
const relative = 1e-9;
/** USD m. Below a dollar a balance is what rounding left of a repaid loan, and its ratios mean nothing. */
const nothingOwed = 1e-6;

function* differences(evaluator: PlainEvaluator, expected: { readonly [line: string]: Answer }) {
  for (const [line, answer] of Object.entries(expected))
    for (const member of evaluator.memberKeys(line))
      for (const period of periods) {
        if (["dscr", "ltv"].includes(line) && owed(evaluator, member, period) < nothingOwed) continue;
        const cell = evaluator.cell(line, member, period);
        const ours = cell.kind === "value" ? cell.value : cell.kind;
        const theirs = expectedIn(answer, member, period) ?? "empty";
        if (!isSame(ours, theirs)) yield { line, member, period, ours, theirs };
      }
}

function expectedIn(answer: Answer, member: string, period: number): number | null {
  const one =
    typeof answer === "number" || Array.isArray(answer) ? answer : (answer as { [key: string]: Answer })[member]!;
  return typeof one === "number" ? one : (one as readonly (number | null)[])[period]!;
}

function isSame(ours: number | string, theirs: number | string): boolean {
  if (typeof ours === "string" || typeof theirs === "string") return ours === theirs;
  return Math.abs(ours - theirs) <= relative * Math.max(Math.abs(ours), Math.abs(theirs)) + Number.EPSILON;
}

function owed(evaluator: PlainEvaluator, member: string, period: number): number {
  const cell = evaluator.cell("opening_balance", member, period);
  return cell.kind === "value" ? cell.value : 0;
}

test.each(Object.keys(scenarioInputs))("%s: every line of the file is what the function says", (name) => {
  const evaluator = plainEvaluator(flagship, name === "base" ? null : name);
  const inputs = scenarioInputs[name as keyof typeof scenarioInputs];
  expect([...differences(evaluator, nvidiaDeepseek(inputs))]).toEqual([]);
});

test("with any inputs changed, every line of the file is what the function says", () => {
  fc.assert(
    fc.property(someInputs, (inputs) => {
      const evaluator = plainEvaluator(flagship, null, overridesOf(inputs));
      expect([...differences(evaluator, nvidiaDeepseek(inputs))]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each([null, ...flagship.scenarios.map(({ name }) => name)])(
  "all checks pass and nothing fails in %s",
  (scenario) => {
    const evaluator = plainEvaluator(flagship, scenario);
    for (const { name, role } of lines)
      for (const member of evaluator.memberKeys(name))
        for (const period of periods) {
          const cell = evaluator.cell(name, member, period);
          expect(cell.kind, `${name} ${member} ${period}`).not.toBe("fault");
          if (role === "check" && cell.kind === "value") expect(cell.value, name).toBe(1);
        }
  },
);

describe("the file", () => {
  test("has the scenarios of domain.md in its order", () => {
    expect(["base", ...flagship.scenarios.map(({ name }) => name)]).toEqual(Object.keys(scenarioInputs));
  });

  test("gives the source of every number that is typed", () => {
    const bare = lines.filter((line) => line.values !== undefined && !line.source);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test("names a publisher and a date, or says that it is an assumption", () => {
    const vague = lines.filter(({ source }) => source !== undefined && !/assumption: |\b(19|20)\d\d\b/i.test(source));
    expect(vague.map(({ name }) => name)).toEqual([]);
  });

  test("says what every input and every check means", () => {
    const silent = lines.filter((line) => (line.values !== undefined || line.role === "check") && !line.note);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test("is listed under its own title", () => {
    expect(templates.map(({ title, text }) => [title, JSON.parse(text).title])).toEqual(
      templates.map(({ title }) => [title, title]),
    );
  });
});
