/**
 * Cuts a formula into words, numbers and signs before mathjs sees it.
 *
 * mathjs gives no positions, reads `%` as a remainder and knows names that are
 * not ours. So every name is handed to it as `n0`, `n1`, … (its place among the
 * tokens), a number with a percent sign as that number over 100, one with a unit
 * (`5 USD/GPU/hour`) as its value in base units, and whatever has no meaning
 * here is refused with the place it stands at.
 */
import { fail, type Result, succeed } from "../result.ts";
import type { FormulaProblem } from "./problems.ts";
import type { Span } from "./tree.ts";
import type { Dimension } from "./unitAtoms.ts";
import { dimensionless, parseUnit, toBase, type Unit } from "./units.ts";

export interface Token {
  readonly kind: "number" | "name" | "text" | "sign" | "word";
  /** As written; a number with its percent sign or its unit. */
  readonly text: string;
  readonly at: Span;
  /** Of a number: its value in base units and what it measures. */
  readonly value?: number;
  readonly dimension?: Dimension;
}

export interface Lexed {
  readonly tokens: readonly Token[];
  /** What mathjs parses. */
  readonly source: string;
}

const longestFormula = 8_000;
const mostTokens = 2_000;
const deepestNesting = 60;

const pattern =
  /(?<space>\s+)|(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<text>"[^"\\\n]*")|(?<sign><=|>=|==|!=|[-+*/^(),?:<>])/y;

const instead: { readonly [character: string]: string } = {
  "%": "a percent sign stands right after a number, as in 10%; for a remainder write mod(a, b)",
  "=": "write == to compare; a formula needs no = in front",
  "!": "write != for different, or not x; there is no factorial",
  "&": "write and",
  "|": "write or",
  "'": 'names of members stand in double quotes: pick(x, "member")',
  "[": "there are no indexes: write at(x, 2027), prev(x) or pick(x, member)",
  "{": "there are no objects",
  ";": "a formula is one expression",
  $: "write USD after the number: 5 USD",
  "\\": "there is no matrix division",
  "~": "write not",
  ".": "there is no point operator",
  "<>": "write !=",
  "−": "write -",
  "–": "write -",
  "×": "write *",
  "·": "write *",
  "÷": "write /",
  "≤": "write <=",
  "≥": "write >=",
  "≠": "write !=",
  '"': "a name in quotes ends with a quote too",
  "“": 'names stand in straight quotes: pick(x, "member")',
  "€": "the currency here is USD",
  "£": "the currency here is USD",
};

/** Names become placeholders, so no name of a model ever reaches mathjs. */
export function lex(formula: string): Result<Lexed, FormulaProblem> {
  if (formula.length > longestFormula)
    return fail({ code: "too-long", at: { start: 0, end: longestFormula }, limit: "at most 8,000 characters" });
  const tokens: Token[] = [];
  const source: string[] = [];
  let depth = 0;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const start = pattern.lastIndex;
    const groups = pattern.exec(formula)?.groups;
    if (groups === undefined) return fail(unexpected(formula, start));
    const at = { start, end: pattern.lastIndex };
    const text = formula.slice(start, at.end);
    if (groups["space"] !== undefined) {
      source.push(" ");
      continue;
    }
    if (tokens.length === mostTokens) return fail({ code: "too-long", at, limit: "at most 2,000 names and signs" });
    const token = groups["number"] === undefined ? tokenOf(groups, text, at) : quantity(formula, text, at);
    pattern.lastIndex = token.at.end;
    if (token.value === Number.POSITIVE_INFINITY)
      return fail({ code: "refused-word", at, word: text, instead: "it is larger than any number here (1.8e308)" });
    if (text === "(" && ++depth > deepestNesting)
      return fail({ code: "too-long", at, limit: "at most 60 parentheses inside each other" });
    if (text === ")") depth--;
    if (text === "<" && formula[at.end] === ">") return fail(unexpected(formula, start, "<>"));
    source.push(sourceOf(token, tokens.length));
    tokens.push(token);
  }
  if (tokens.length === 0) return fail({ code: "empty-formula", at: { start: 0, end: formula.length } });
  return succeed({ tokens, source: source.join("") });
}

const words = new Set(["and", "or", "not"]);

function tokenOf(groups: Record<string, string | undefined>, text: string, at: Span): Token {
  if (groups["text"] !== undefined) return { kind: "text", text, at };
  if (groups["sign"] !== undefined) return { kind: "sign", text, at };
  return { kind: words.has(text) ? "word" : "name", text, at };
}

function sourceOf(token: Token, index: number): string {
  if (token.kind === "name") return `n${index}`;
  if (token.kind === "word") return ` ${token.text} `;
  if (token.kind === "number") return `${token.value} `;
  return token.text;
}

const unitStep = /\s*(?:\/\s*)?(?:[A-Za-z]+(?![A-Za-z0-9_]|\s*\()|\(\s*[A-Za-z]+(?:\s*[/*]?\s*[A-Za-z]+)*\s*\))/y;

/** A number with the longest run of unit words behind it; a percent is the number over 100. */
function quantity(formula: string, text: string, at: Span): Token {
  if (text.endsWith("%"))
    return { kind: "number", text, at, value: Number(text.slice(0, -1)) / 100, dimension: dimensionless };
  let end = at.end;
  let unit: Unit | null = null;
  for (unitStep.lastIndex = end; unitStep.test(formula); ) {
    const longer = parseUnit(formula.slice(at.end, unitStep.lastIndex));
    if (!longer.ok) break;
    unit = longer.value;
    end = unitStep.lastIndex;
  }
  const value = Number(text);
  const whole = { kind: "number", text: formula.slice(at.start, end), at: { start: at.start, end } } as const;
  return unit === null
    ? { ...whole, value, dimension: dimensionless }
    : { ...whole, value: toBase(unit, value), dimension: unit.dimension };
}

function unexpected(
  formula: string,
  start: number,
  text = String.fromCodePoint(formula.codePointAt(start)!),
): FormulaProblem {
  return {
    code: "unexpected-character",
    at: { start, end: start + text.length },
    text,
    instead: Object.hasOwn(instead, text) ? instead[text]! : null,
  };
}
