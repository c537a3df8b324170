/**
 * Every file of test/models/hostile against the sentences beside it.
 * A case is added by adding a file; its README says how.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { problemSentence } from "../../../shared/file/problems.ts";
import { readModel } from "../../../shared/file/readModel.ts";

const folder = new URL("../../models/hostile/", import.meta.url);
const names = readdirSync(folder).flatMap((file) =>
  file.endsWith(".railhead") ? file.slice(0, -".railhead".length) : [],
);
const textOf = (file: string) => readFileSync(new URL(file, folder), "utf8");

/** What a person would be told, one sentence a line. */
function answerTo(text: string): string {
  const read = readModel(text);
  if (!read.ok) return read.problems.map(problemSentence).join("\n");
  const errors = compileDocument(read.value.document).diagnostics.filter(({ severity }) => severity === "error");
  return ["It can be read; the compiler refuses:", ...errors.map((e) => `${e.line}.${e.field}: ${e.message}`)].join(
    "\n",
  );
}

test.each(names)("%s is answered with the sentences beside it", (name) => {
  expect(`${answerTo(textOf(`${name}.railhead`))}\n`).toBe(textOf(`${name}.expected.txt`));
});

describe("the sentences", () => {
  const expected = names.flatMap((name) => textOf(`${name}.expected.txt`).trimEnd().split("\n"));

  test("are short, and end where a sentence does", () => {
    for (const sentence of expected) {
      expect(sentence.length).toBeLessThan(300);
      expect(sentence).toMatch(/[.?:]$/);
    }
  });

  test("hold no character that a terminal would act on", () => {
    for (const sentence of expected) expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test("every expectation has its file", () => {
  const expectations = readdirSync(folder).filter((file) => file.endsWith(".expected.txt"));
  expect(expectations.map((file) => file.slice(0, -".expected.txt".length))).toEqual(names);
});
