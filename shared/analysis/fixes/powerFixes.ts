/** Parentheses for what spreadsheets and mathematics read differently: `2^3^2` and `-3^2`. */
import { lex, type Token } from "../../formula/lexer.ts";
import { type Fix, textFix } from "./fix.ts";

/** From the tokens, because the tree of such a formula is refused. */
export function powerFixes(formula: string): readonly Fix[] {
  const lexed = lex(formula);
  if (!lexed.ok) return [];
  const { tokens } = lexed.value;
  const power = tokens.findIndex(
    (token, index) => token.text === "^" && (isChain(tokens, index) || isNegated(tokens, index)),
  );
  if (power === -1) return [];
  return isChain(tokens, power) ? chainFixes(formula, tokens, power) : minusFixes(formula, tokens, power);
}

const isChain = (tokens: readonly Token[], power: number): boolean =>
  tokens[lastOf(tokens, power + 1) + 1]?.text === "^";

/** Whether a minus that is no subtraction stands before the base. */
function isNegated(tokens: readonly Token[], power: number): boolean {
  const sign = firstOf(tokens, power - 1) - 1;
  const before = tokens[sign - 1];
  const isUnary = before === undefined || before.kind === "word" || (before.kind === "sign" && before.text !== ")");
  return tokens[sign]?.text === "-" && isUnary;
}

function chainFixes(formula: string, tokens: readonly Token[], power: number): readonly Fix[] {
  const base = firstOf(tokens, power - 1);
  const exponent = lastOf(tokens, power + 1);
  const last = lastOf(tokens, exponent + 2);
  return [
    surrounded(formula, tokens, base, exponent, [base, last]),
    surrounded(formula, tokens, power + 1, last, [base, last]),
  ];
}

function minusFixes(formula: string, tokens: readonly Token[], power: number): readonly Fix[] {
  const base = firstOf(tokens, power - 1);
  const last = lastOf(tokens, power + 1);
  const whole = [base - 1, last] as const;
  return [surrounded(formula, tokens, base, last, whole), surrounded(formula, tokens, base - 1, power - 1, whole)];
}

/** Parentheses around the tokens from one to another; the label shows all that is read differently then. */
function surrounded(
  formula: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  [first, last]: readonly [number, number],
): Fix {
  const text = (start: number, end: number) =>
    start > end ? "" : formula.slice(tokens[start]!.at.start, tokens[end]!.at.end);
  const shown = `${text(first, from - 1)}(${text(from, to)})${text(to + 1, last)}`;
  const [start, end] = [tokens[from]!.at.start, tokens[to]!.at.end];
  return textFix(`Write ${shown}`, { at: { start, end: start }, by: "(" }, { at: { start: end, end }, by: ")" });
}

/** Where the value that ends at a token begins: `f(x)`, `(a + b)`, `3`. */
function firstOf(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ")") return last;
  let depth = 0;
  for (let index = last; index >= 0; index--) {
    if (tokens[index]!.text === ")") depth++;
    if (tokens[index]!.text === "(" && --depth === 0) return tokens[index - 1]?.kind === "name" ? index - 1 : index;
  }
  return 0;
}

/** Where the value that begins at a token ends, a sign before it included. */
function lastOf(tokens: readonly Token[], first: number): number {
  let index = first;
  while (tokens[index]?.text === "-" || tokens[index]?.text === "+") index++;
  if (tokens[index]?.kind === "name" && tokens[index + 1]?.text === "(") index++;
  if (tokens[index]?.text !== "(") return index;
  let depth = 0;
  for (; index < tokens.length; index++) {
    if (tokens[index]!.text === "(") depth++;
    if (tokens[index]!.text === ")" && --depth === 0) return index;
  }
  return tokens.length - 1;
}
