/** Signs and words of other languages, as they are written here. */
import type { Span } from "../../formula/tree.ts";
import { type Fix, textFix } from "./fix.ts";

const signs: { readonly [sign: string]: string } = {
  "=": "==",
  "<>": "!=",
  "&": "and",
  "|": "or",
  "~": "not",
  "−": "-",
  "–": "-",
  "×": "*",
  "·": "*",
  "÷": "/",
  "≤": "<=",
  "≥": ">=",
  "≠": "!=",
};

const words: { readonly [word: string]: readonly string[] } = {
  log: ["ln", "log10"],
  avg: ["mean"],
  average: ["mean"],
  sumproduct: ["sum"],
  null: ["na"],
  NaN: ["na"],
  true: ["1"],
  false: ["0"],
};

export const signFixes = (at: Span, sign: string): readonly Fix[] =>
  Object.hasOwn(signs, sign) ? [textFix(`Write ${signs[sign]}`, { at, by: signs[sign]! })] : [];

/** A word as spreadsheets write it is known in capitals, too. */
export function wordFixes(at: Span, word: string): readonly Fix[] {
  const known = [word, word.toLowerCase()].find((each) => Object.hasOwn(words, each));
  return known === undefined ? [] : words[known]!.map((by) => textFix(`Write ${by}`, { at, by }));
}
