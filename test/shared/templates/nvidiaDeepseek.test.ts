/** The flagship as a file against the flagship as a function, through the engine and through the plain evaluator. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { modelText } from "../../../shared/file/modelText.ts";
import { readModel } from "../../../shared/file/readModel.ts";
import type { Document } from "../../../shared/model/document.ts";
import { allLines, memberKeys } from "../../../shared/model/lines.ts";
import { templates } from "../../../shared/templates/templates.ts";
import { differences, engineReader, isSame, plainReader } from "../../reference/agreement.ts";
import { nvidiaDeepseek } from "../../reference/nvidiaDeepseek.ts";
import { scenarioInputs } from "../../reference/nvidiaDeepseekInputs.ts";
import { overridesOf, someInputs } from "../../reference/nvidiaDeepseekOverrides.ts";

const { text } = templates[0]!;
const flagship = documentOf(text);
const lines = allLines(flagship);
const expected = nvidiaDeepseek();

function documentOf(text: string): Document {
  const read = readModel(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
  return read.value.document;
}

describe.each([
  ["the engine", engineReader, 200],
  ["the plain evaluator", plainReader, 20],
] as const)("%s", (_name, readerOf, runs) => {
  test.each(Object.entries(scenarioInputs))("gives every line of %s as the function has it", (name, inputs) => {
    const reader = readerOf(flagship, name === "base" ? null : name, []);
    expect(differences(flagship, reader, nvidiaDeepseek(inputs))).toEqual([]);
  });

  test("gives every line as the function has it, whatever inputs are changed", () => {
    fc.assert(
      fc.property(someInputs, (inputs) => {
        const reader = readerOf(flagship, null, overridesOf(inputs));
        expect(differences(flagship, reader, nvidiaDeepseek(inputs))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

test("the engine and the plain evaluator agree on the lines that the function has not", () => {
  const others = lines.filter(({ name }) => !Object.hasOwn(expected, name));
  const engine = engineReader(flagship, "railroad_1873", []);
  const plain = plainReader(flagship, "railroad_1873", []);
  for (const line of others)
    for (const member of memberKeys(flagship, line).keys())
      for (let period = 0; period < flagship.timeline.periods; period++)
        expect(isSame(engine(line.name, member, period), plain(line.name, member, period)), line.name).toBe(true);
});

test.each([null, ...flagship.scenarios.map(({ name }) => name)])(
  "every cell computes and every check passes in %s",
  (scenario) => {
    const read = engineReader(flagship, scenario, []);
    for (const line of lines)
      for (const member of memberKeys(flagship, line).keys())
        for (let period = 0; period < flagship.timeline.periods; period++) {
          const cell = read(line.name, member, period);
          expect(cell, line.name).not.toBe("fault");
          if (line.role === "check" && cell !== "empty") expect(cell, line.name).toBe(1);
        }
  },
);

describe("the file", () => {
  test("is canonical: saving it changes no byte", () => {
    expect(modelText(flagship)).toBe(text);
  });

  test("compiles without a word", () => {
    expect(compileDocument(flagship).diagnostics).toEqual([]);
  });

  test("has every line that the function has", () => {
    const names = new Set(lines.map(({ name }) => name));
    expect(Object.keys(expected).filter((name) => !names.has(name))).toEqual([]);
  });

  test("has the scenarios of domain.md in its order", () => {
    expect(["base", ...flagship.scenarios.map(({ name }) => name)]).toEqual(Object.keys(scenarioInputs));
  });

  test("gives the source of every number that is typed", () => {
    const bare = lines.filter((line) => line.values !== undefined && !line.source);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test("names a year, or says that it is an assumption", () => {
    const vague = lines.filter(({ source }) => source !== undefined && !/assumption: |\b(19|20)\d\d\b/i.test(source));
    expect(vague.map(({ name }) => name)).toEqual([]);
  });

  test("says what every input and every check means", () => {
    const silent = lines.filter((line) => (line.values !== undefined || line.role === "check") && !line.note);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test("shows lines and members that exist", () => {
    const names = new Set(lines.map(({ name }) => name));
    const shown = [...flagship.headline.map(({ line }) => line), ...flagship.charts.flatMap((chart) => chart.lines)];
    expect(shown.filter((name) => !names.has(name))).toEqual([]);
  });

  test("is listed under its own title", () => {
    expect(flagship.title).toBe(templates[0]!.title);
  });
});
