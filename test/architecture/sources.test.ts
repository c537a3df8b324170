import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { codeOf, filesIn, textOf } from "./sources.ts";

const program = filesIn("shared", "renderer", "electron");
const tests = filesIn("test");

/** What reads the clock, the machine or the page, or draws at random. */
const IMPURE =
  /\b(?:Date\.now|new Date|Math\.random|performance\.now|setTimeout|setInterval|localStorage|navigator\.|window\.|process\.|globalThis\.document|fetch\()/;

const LONGEST_FILE = 350;

/** Every place in `paths` where `pattern` stands, as `path: what stands there`. */
const places = (paths: readonly string[], pattern: RegExp, read = codeOf) =>
  paths.flatMap((path) => {
    const found = pattern.exec(read(path));
    return found === null ? [] : [`${path}: ${found[0]}`];
  });

describe("sources", () => {
  test("make no code out of text", () => {
    expect(places(program, /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/)).toEqual([]);
  });

  test("in shared/ have no hidden inputs", () => {
    expect(places(filesIn("shared"), IMPURE)).toEqual([]);
  });

  test(`are at most ${LONGEST_FILE} lines long`, () => {
    // An answer from elsewhere is one algorithm from top to bottom, and reads best so.
    const paths = [...program, ...tests].filter((path) => !path.startsWith("test/reference/"));
    expect(paths.filter((path) => textOf(path).split("\n").length - 1 > LONGEST_FILE)).toEqual([]);
  });

  test("stand in folders and files whose names say what they are", () => {
    const vague = /(?:^|\/)(?:utils?|common|helpers?|managers?|services?)\//;
    expect(program.filter((path) => vague.test(path) || /^index\.tsx?$/.test(basename(path)))).toEqual([]);
  });

  test("leave no door ajar in the type checker", () => {
    expect(places([...program, ...tests], /@ts-(?:ignore|nocheck)|\bas any\b|:\s*any\b(?=\s*[,;)=[\]>|])/)).toEqual([]);
  });
});

test("the page knows its edition where keys are given out and nowhere else, so that specs/page/ may run in one of them", () => {
  const page = filesIn("renderer").filter((path) => !path.startsWith("renderer/host/"));
  const asking = places(page, /\b(?:host|hosts?\(\))\??\.(?:kind|capabilities)\b/);
  expect(asking).toEqual(["renderer/keys/useKeys.ts: host.kind"]);
});

test("no test is left out", () => {
  expect(places(tests, /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|only|todo|fixme|skipIf|runIf)\b/)).toEqual([]);
});
