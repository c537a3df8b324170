/** The words of the language that are not functions, and which names a line may not have. */
import { findFunction } from "./catalogue.ts";
import { atoms } from "./unitAtoms.ts";

/** Names with a meaning of their own in every formula. */
export const keywords: { readonly [name: string]: string } = {
  period: "the label of the period as a number, 2027",
  index: "the number of the period, from 0",
  periods: "how many periods there are",
  period_length: "how long a period is, in years, quarters or months",
  na: "empty: no value, and not an error",
  pi: "3.14159…",
};

/** Words a person may try, and what to write instead. */
const refused: { readonly [word: string]: string } = {
  e: "write exp(1)",
  i: "there are no complex numbers",
  true: "write a comparison, or 1",
  false: "write a comparison, or 0",
  null: "write na for empty",
  NaN: "write na for empty",
  Infinity: "there is no infinite number",
  mod: "write mod(a, b)",
  to: "units convert by themselves",
  in: "units convert by themselves",
  xor: "write a != b",
  log: "write ln(x) or log10(x)",
  if: "write test ? a : b",
  and: "it joins two conditions: a > 0 and b > 0",
  or: "it joins two conditions: a > 0 or b > 0",
  not: "it stands before a condition: not (a > 0)",
  avg: "write mean(x)",
  average: "write mean(x)",
  pow: "write x ^ y",
  power: "write x ^ y",
  sumproduct: "write sum(a * b)",
  sumif: "write sum(test ? x : 0)",
  countif: "write sum(test ? 1 : 0)",
  iferror: "an error is not hidden here; test for its cause, as in y == 0 ? na : x / y",
  vlookup: 'write pick(x, "member")',
  xlookup: 'write pick(x, "member")',
  offset: "write prev(x, n) or next(x, n)",
};

/** What to write instead of a refused word; null for any other. */
export const insteadOf = (word: string): string | null => (Object.hasOwn(refused, word) ? refused[word]! : null);

/** As `insteadOf`, for the name of a function as spreadsheets write it: AVERAGE(x). */
export const insteadOfFunction = (name: string): string | null => insteadOf(name) ?? insteadOf(name.toLowerCase());

export const isKeyword = (name: string): boolean => Object.hasOwn(keywords, name);

const identifier = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Why a line may not be called so, as a sentence; null where it may. */
export function nameComplaint(name: string): string | null {
  if (!identifier.test(name))
    return `"${name}" cannot be a name: use letters, digits and _, with a letter first, as in gross_margin.`;
  if (name.length > 80) return `The name "${name.slice(0, 40)}…" is longer than 80 characters.`;
  if (atoms.has(name)) return `"${name}" is a unit and cannot be a name.`;
  if (isKeyword(name)) return `"${name}" is a word of the formula language and cannot be a name.`;
  if (findFunction(name) !== undefined) return `"${name}" is a function and cannot be a name.`;
  if (insteadOf(name) !== null) return `"${name}" is a reserved word and cannot be a name.`;
  return null;
}
