/**
 * Checks that a text is JSON, without building anything from it.
 *
 * JSON.parse decides what a file means; this pass says where it goes wrong, in
 * words and with a line, a column and a path, and finds what JSON.parse lets
 * through: keys that stand twice, keys that reach into JavaScript's own objects,
 * numbers too large to hold, and nesting that would overflow a stack. One loop,
 * no recursion, each character looked at once.
 */
import { forbiddenNames } from "../model/edits/names.ts";
import { deepestNesting, mostKeys, mostObjects, mostProblems, mostValues } from "./format.ts";
import type { Path } from "./path.ts";
import type { FileProblem, Place } from "./problems.ts";

interface Frame {
  /** Null in a list. */
  readonly keys: Set<string> | null;
  /** The key or index of the value being read; null while the key itself is. */
  step: string | number | null;
}

/** Thrown to leave the scan at the first character that cannot be read; never leaves this file. */
class Stop extends Error {}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /-?[A-Za-z]+/y;
const escapePattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const longestFound = 40;
const longestPath = 6;

/** Empty where JSON.parse will accept the text and nothing in it is refused. */
export function checkJsonText(text: string): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const stack: Frame[] = [];
  let offset = 0;
  let objectCount = 0;
  let keyCount = 0;
  let valueCount = 0;

  try {
    do {
      readValue();
      while (stack.length > 0 && !readComma(stack.at(-1)!)) stack.pop();
    } while (stack.length > 0);
    skipSpace();
    if (offset < text.length) stop("the end of the file");
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return problems;

  /** Reads a number, text or word whole; of an object or list only what stands before its first value. */
  function readValue(): void {
    for (;;) {
      skipSpace();
      const character = text[offset];
      if (character === "{" || character === "[") {
        if (stack.length === deepestNesting) tooMuch("objects or lists inside each other", deepestNesting);
        if (character === "{" && ++objectCount > mostObjects) tooMuch("objects in one file", mostObjects);
        offset++;
        skipSpace();
        const isEmpty = text[offset] === (character === "{" ? "}" : "]");
        if (isEmpty) {
          offset++;
          return;
        }
        const frame: Frame = { keys: character === "{" ? new Set() : null, step: 0 };
        stack.push(frame);
        if (frame.keys !== null) readKey(frame, frame.keys);
      } else {
        if (character === '"') readText("a text");
        else readNumberOrWord();
        return;
      }
    }
  }

  /** After a value: true where a comma leads to the next one, false where the object or list has ended. */
  function readComma(frame: Frame): boolean {
    skipSpace();
    const end = frame.keys === null ? "]" : "}";
    const character = text[offset];
    if (character !== "," && character !== end) stop(`a comma or ${end}`);
    offset++;
    if (character === end) return false;
    if (frame.keys !== null) readKey(frame, frame.keys);
    else frame.step = (frame.step as number) + 1;
    return true;
  }

  function readKey(frame: Frame, keys: Set<string>): void {
    skipSpace();
    frame.step = null;
    if (text[offset] !== '"') stop("a key in double quotes");
    const start = offset;
    readText("a key");
    const written = text.slice(start + 1, offset - 1);
    const key = written.includes("\\") ? String(JSON.parse(`"${written}"`)) : written;
    frame.step = key;
    if (forbiddenNames.has(key)) report({ code: "forbidden-key", place: here(start), key });
    if (keys.has(key)) report({ code: "repeated-key", place: here(start), key });
    keys.add(key);
    if (++keyCount > mostKeys) tooMuch("keys in one file", mostKeys);
    skipSpace();
    if (text[offset] !== ":") stop("a colon");
    offset++;
  }

  /** By hand: a regular expression over a text of ten megabytes overflows its stack. */
  function readText(expected: string): void {
    const start = offset;
    for (offset++; offset < text.length; offset++) {
      const code = text.charCodeAt(offset);
      if (code === 34) {
        offset++;
        return;
      }
      if (code < 32) stop("a closing quote or an escaped character such as \\n");
      if (code !== 92) continue;
      escapePattern.lastIndex = offset;
      if (!escapePattern.test(text)) stop('an escape such as \\n, \\" or \\u0041');
      offset = escapePattern.lastIndex - 1;
    }
    offset = start;
    halt({ code: "not-json", place: here(start), expected: `the closing quote of ${expected}`, found: null });
  }

  function readNumberOrWord(): void {
    if (++valueCount > mostValues) tooMuch("numbers in one file", mostValues);
    const number = match(numberPattern);
    if (number !== "") {
      if (!Number.isFinite(Number(number))) report({ code: "not-finite", place: here(offset), text: number });
      offset += number.length;
      return;
    }
    const word = match(wordPattern);
    if (/^-?(?:nan|inf(?:inity)?)$/i.test(word)) report({ code: "not-finite", place: here(offset), text: word });
    else if (word !== "true" && word !== "false" && word !== "null") stop("a value");
    offset += word.length;
  }

  function match(pattern: RegExp): string {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0] ?? "";
  }

  function skipSpace(): void {
    for (; offset < text.length; offset++) {
      const code = text.charCodeAt(offset);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    }
  }

  function stop(expected: string): never {
    const found =
      offset < text.length ? (/^[\w.+-]+|^./su.exec(text.slice(offset, offset + longestFound))?.[0] ?? "") : null;
    halt({ code: "not-json", place: here(offset), expected, found });
  }

  /** Of a path that is deep on purpose the beginning says enough. */
  function tooMuch(what: string, limit: number): never {
    halt({ code: "too-much", place: here(offset, stack.slice(0, longestPath)), what, limit });
  }

  function halt(problem: FileProblem): never {
    problems.push(problem);
    throw new Stop();
  }

  function report(problem: FileProblem): void {
    problems.push(problem);
    if (problems.length === mostProblems) throw new Stop();
  }

  function here(at: number, frames: readonly Frame[] = stack): Place {
    const path = frames.flatMap(({ step }) => step ?? []);
    return placeAt(text, at, path);
  }
}

/** Line and column of an offset, both from 1. */
export function placeAt(text: string, offset: number, path: Path): Place {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1, path };
}
