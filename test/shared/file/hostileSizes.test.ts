/** Files made to be slow, too large to keep: each is answered in one sentence, in time. */
import { expect, test } from "vitest";
import { longestText } from "../../../shared/file/format.ts";
import { problemSentence } from "../../../shared/file/problems.ts";
import { readModel } from "../../../shared/file/readModel.ts";
import { limits } from "../../../shared/model/edits/limits.ts";

/**
 * What the page waits before it gives a file up; the slowest of these takes a third of it. Measured as work of
 * the processor, so that other programs on the machine do not count.
 */
const patienceMs = 2000;
const megabyte = 1024 * 1024;

const header =
  '"format":"railhead","version":1,"title":"t","lists":[],"headline":[],"charts":[],' +
  '"timeline":{"start":"2024","periods":1,"unit":"year","actuals":0}';
const line = (more: string) => `{"name":"a","label":"a","unit":"",${more}}`;
const withLines = (lines: string) =>
  `{${header},"scenarios":[],"sections":[{"name":"s","label":"s","lines":[${lines}]}]}`;
const withChanges = (changes: string) =>
  `{${header},"sections":[{"name":"s","label":"s","lines":[${line('"values":1')}]}],` +
  `"scenarios":[{"name":"x","label":"x","changes":[${changes}]}]}`;
const repeated = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(",");

const withMore = (more: string) =>
  `{${header},"scenarios":[],"sections":[{"name":"s","label":"s","lines":[${line('"values":1')}]}],${more}}`;
const withScenarios = (scenarios: string) => `{${header},"sections":[],"scenarios":[${scenarios}]}`;
const combining = (index: number, isCombined: (other: number) => boolean) => {
  const others = Array.from({ length: limits.scenarios }, (_, other) => other).filter(isCombined);
  return `{"name":"s${index}","label":"s","changes":[],"combines":[${others.map((other) => `"s${other}"`).join(",")}]}`;
};
const tornado = (index: number, inputs: string) =>
  `{"name":"t${index}","label":"t","kind":"tornado","output":{"line":"a"},"swing":0,"inputs":[${inputs}]}`;

const cases: readonly (readonly [string, () => string, RegExp])[] = [
  [
    "a formula of ten megabytes",
    () => withLines(line(`"formula":"${"a+".repeat(5 * megabyte)}"`)),
    /^sections\[0\]\.lines\[0\]\.formula: the text has 10,485,760 characters; at most 20,000 are allowed\.$/,
  ],
  [
    "a text that never ends",
    () => `{"title":"${"x".repeat(10 * megabyte)}`,
    /^line 1, column 10 \(title\): the file ends too early/,
  ],
  [
    "a number of ten million digits",
    () => `[${"1".repeat(10 * megabyte)}]`,
    /^line 1, column 2 \(\[0\]\): "1{40}…" is not a number/,
  ],
  [
    "ten million opening brackets",
    () => "[".repeat(10 * megabyte),
    /^line 1, column 41 .* more than 40 objects or lists inside each other\.$/,
  ],
  [
    "ten million line breaks",
    () => `${"\n".repeat(10 * megabyte)}x`,
    /^line 10,485,761, column 1: a value is expected/,
  ],
  ["five million numbers", () => `[${repeated(5_000_000, () => "1")}]`, /more than 2,000,000 numbers in one file\.$/],
  [
    "a million keys",
    () => `{${header},${repeated(1_000_000, (i) => `"k${i}":1`)}}`,
    /more than 400,000 keys in one file\.$/,
  ],
  [
    "a million empty objects",
    () => withLines(repeated(1_000_000, () => "{}")),
    /more than 40,000 objects in one file\.$/,
  ],
  [
    "two million typed values, all of them texts",
    () => withLines(line(`"values":[${repeated(2_000_000, () => '"a"')}]`)),
    /^sections\[0\]\.lines\[0\]\.values: a list with one entry a period is needed, not one with 2,000,000 entries\.$/,
  ],
  [
    "as many lines as fit into the file, with one name",
    () => withLines(repeated(limits.lines, () => line('"values":1'))),
    /^sections\[0\]\.lines\[1\]\.name: the line "a" is there already/,
  ],
  [
    "as many lines as fit into the file, all of them wrong",
    () => withLines(repeated(limits.lines, () => '{"name":1}')),
    /^sections\[0\]\.lines\[0\]\.name: a text is needed, not 1\.$/,
  ],
  [
    "as many changes as fit into a scenario, of lines that are not there",
    () => withChanges(repeated(limits.changes, (i) => `{"line":"b${i}","how":"set","to":1}`)),
    /^scenarios\[0\]\.changes\[0\]\.line: there is no line "b0"/,
  ],
  [
    "as many scenarios as there may be, each of which combines all others",
    () => withScenarios(repeated(limits.scenarios, (i) => combining(i, (other) => other !== i))),
    /^scenarios\[0\]\.combines: the scenario is based on itself: s0 → s1 → s0\.$/,
  ],
  [
    "as many correlations as there may be, of lines that are not there",
    () =>
      withMore(`"correlations":[${repeated(limits.correlations, (i) => `{"between":["b${i}","c${i}"],"rank":0}`)}]`),
    /^correlations\[0\]\.between\[0\]: there is no line "b0"/,
  ],
  [
    "as many analyses as there may be, all of lines that are not there",
    () =>
      withMore(
        `"analyses":[${repeated(limits.analyses, (i) =>
          tornado(
            i,
            repeated(limits.outputs, (j) => `{"line":"b${j}"}`),
          ),
        )}]`,
      ),
    /^analyses\[0\]\.inputs\[0\]\.line: there is no line "b0"/,
  ],
  ["a file beyond any size", () => " ".repeat(longestText + 1), /^The file is too large/],
];

test.each(cases)("%s", (_name, text, expected) => {
  const made = text();
  const start = process.cpuUsage();
  const read = readModel(made);
  const sentences = read.ok ? [] : read.problems.map(problemSentence);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(patienceMs);
  expect(sentences[0]).toMatch(expected);
  expect(sentences.length).toBeLessThanOrEqual(20);
});
