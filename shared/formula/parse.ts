/**
 * Text to tree: mathjs parses what the lexer hands it, and its tree is read
 * node by node against the list of what we accept. Everything else is refused
 * with the place it stands at. Whether a name exists is the compiler's to say.
 */
import type { ConditionalNode, ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode } from "mathjs";
import { fail, type Result, succeed } from "../result.ts";
import { findFunction, functions } from "./catalogue.ts";
import { type Lexed, lex, type Token } from "./lexer.ts";
import { parseWithMathjs } from "./mathjs.ts";
import { insteadOf, insteadOfFunction } from "./names.ts";
import { nearest } from "./nearest.ts";
import type { FormulaProblem } from "./problems.ts";
import type { BinaryOperator, Expr, Span, UnaryOperator } from "./tree.ts";
import { atoms } from "./unitAtoms.ts";
import { nearestUnit } from "./units.ts";

export function parseFormula(text: string): Result<Expr, FormulaProblem> {
  const lexed = lex(text);
  if (!lexed.ok) return lexed;
  let root: MathNode;
  try {
    root = parseWithMathjs(lexed.value.source);
  } catch (error) {
    return fail(syntaxProblem(lexed.value, text, error));
  }
  try {
    return succeed(new Reader(lexed.value.tokens).read(root));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem);
    throw error;
  }
}

/** Carries a problem out of the recursion below; never leaves this file. */
class Refusal extends Error {
  readonly problem: FormulaProblem;
  constructor(problem: FormulaProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

const binaryOperators = new Set(["+", "-", "*", "/", "^", "==", "!=", "<", "<=", ">", ">=", "and", "or"]);

/** Reads a tree in the order of its text, so that the numbers met are the lexer's numbers in turn. */
class Reader {
  private readonly tokens: readonly Token[];
  private nextNumber = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  read(node: MathNode): Expr {
    switch (node.type) {
      case "ConstantNode":
        return this.constant(node as ConstantNode);
      case "SymbolNode":
        return this.name(this.token(node));
      case "ParenthesisNode":
        return this.read((node as ParenthesisNode).content);
      case "OperatorNode":
        return this.operator(node as OperatorNode);
      case "ConditionalNode":
        return this.conditional(node as ConditionalNode);
      case "FunctionNode":
        return this.call(node as FunctionNode);
      case "RelationalNode":
        throw new Refusal({ code: "chained-comparison", at: this.whole() });
      default:
        throw new Refusal({ code: "syntax", at: this.whole(), text: this.tokens[0]!.text });
    }
  }

  private constant(node: ConstantNode): Expr {
    if (typeof node.value === "string") throw new Refusal({ code: "stray-text", at: this.whole() });
    while (this.tokens[this.nextNumber]?.kind !== "number") this.nextNumber++;
    const { value, dimension, at, text } = this.tokens[this.nextNumber++]!;
    return { kind: "number", value: value!, dimension: dimension!, at, text };
  }

  private name({ text, at }: Token): Expr {
    if (atoms.has(text)) throw new Refusal({ code: "stray-unit", at, unit: text });
    const instead = insteadOf(text);
    if (instead !== null) throw new Refusal({ code: "refused-word", at, word: text, instead });
    const entry = findFunction(text);
    if (entry !== undefined) throw new Refusal({ code: "not-called", at, name: text, signature: entry.signature });
    return { kind: "name", name: text, at };
  }

  private operator(node: OperatorNode): Expr {
    const { op } = node as { readonly op: string };
    if (node.args.length === 1) return this.unary(op, node.args[0]!);
    const [first, second] = node.args as [MathNode, MathNode];
    const left = this.read(first);
    const right = this.read(second);
    const at = join(left.at, right.at);
    if (node.implicit) {
      throw new Refusal(this.besideEachOther(right.at));
    }
    if (op === "^" && isOperator(second, "^", 2)) throw new Refusal({ code: "power-chain", at });
    if (!binaryOperators.has(op)) throw new Refusal({ code: "syntax", at, text: op });
    return { kind: "binary", operator: op as BinaryOperator, left, right, at };
  }

  /** Two values with nothing between: after a number most likely a unit that there is not. */
  private besideEachOther(at: Span): FormulaProblem {
    const index = this.tokens.findIndex((token) => token.at.start === at.start);
    const token = this.tokens[index];
    const text = token?.text ?? "";
    const isUnit = token?.kind === "name" && this.tokens[index - 1]?.kind === "number";
    return isUnit ? { code: "no-unit", at, text, nearest: nearestUnit(text) } : { code: "missing-operator", at, text };
  }

  private unary(op: string, node: MathNode): Expr {
    const operand = this.read(node);
    const start = this.tokens.findLast((token) => token.at.end <= operand.at.start && token.text === op)?.at.start;
    const at = { start: start ?? operand.at.start, end: operand.at.end };
    if (op !== "-" && op !== "+" && op !== "not") throw new Refusal({ code: "syntax", at, text: op });
    if (op !== "not" && isOperator(node, "^", 2)) throw new Refusal({ code: "minus-before-power", at });
    return { kind: "unary", operator: op as UnaryOperator, operand, at };
  }

  private conditional(node: ConditionalNode): Expr {
    const test = this.read(node.condition);
    const then = this.read(node.trueExpr);
    const otherwise = this.read(node.falseExpr);
    return { kind: "conditional", test, then, otherwise, at: join(test.at, otherwise.at) };
  }

  private call(node: FunctionNode): Expr {
    const callee = node.fn as unknown as MathNode;
    if (callee.type !== "SymbolNode") throw new Refusal({ code: "syntax", at: this.whole(), text: "(" });
    const index = this.tokenIndex(callee);
    const { text: name, at: nameAt } = this.tokens[index]!;
    const at = { start: nameAt.start, end: this.closing(index) };
    const entry = findFunction(name);
    if (entry === undefined) {
      const instead = insteadOfFunction(name);
      if (instead !== null) throw new Refusal({ code: "refused-word", at: nameAt, word: name, instead });
      const suggestion = nearest(
        name,
        functions.map((candidate) => candidate.name),
      );
      throw new Refusal({ code: "unknown-function", at: nameAt, name, nearest: suggestion });
    }
    const given = node.args.length;
    if (given < entry.least || given > entry.most)
      throw new Refusal({ code: "argument-count", at, callee: name, signature: entry.signature, given });
    const takesText = name === "pick" || name === "at";
    const args = node.args.map((arg, position) => (takesText && position === 1 ? this.label(arg, at) : this.read(arg)));
    return { kind: "call", name, args, at };
  }

  /** The member or period that `pick` and `at` name: text in quotes, or for a year its number. */
  private label(node: MathNode, call: Span): Expr {
    const value = node.type === "ConstantNode" ? (node as ConstantNode).value : undefined;
    if (typeof value !== "string") return this.read(node);
    // The last argument: the last text before the parenthesis that closes the call.
    const written = this.tokens.findLast((token) => token.kind === "text" && token.at.end < call.end);
    return { kind: "text", value, at: written?.at ?? call };
  }

  /** mathjs reads `and` or `or` as a name where a value is missing; every other name is one of ours. */
  private tokenIndex(node: MathNode): number {
    const { name } = node as MathNode & { readonly name: string };
    if (/^n\d+$/.test(name)) return Number(name.slice(1));
    const { at } = this.tokens.find(({ kind, text }) => kind === "word" && text === name)!;
    throw new Refusal({ code: "misplaced-word", at, word: name });
  }

  private token(node: MathNode): Token {
    return this.tokens[this.tokenIndex(node)]!;
  }

  /** Where the parenthesis that opens behind a function's name closes. */
  private closing(nameIndex: number): number {
    let depth = 0;
    for (let index = nameIndex + 1; index < this.tokens.length; index++) {
      const { text, at } = this.tokens[index]!;
      if (text === "(") depth++;
      if (text === ")" && --depth === 0) return at.end;
    }
    return this.whole().end;
  }

  private whole(): Span {
    return { start: this.tokens[0]!.at.start, end: this.tokens.at(-1)!.at.end };
  }
}

const join = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });

const isOperator = (node: MathNode, op: string, arity: number): boolean =>
  node.type === "OperatorNode" && (node as OperatorNode).op === op && (node as OperatorNode).args.length === arity;

/** mathjs says at which character of its source it stopped; its source keeps the order of our tokens. */
function syntaxProblem({ tokens, source }: Lexed, formula: string, error: unknown): FormulaProblem {
  if (error instanceof RangeError)
    return { code: "too-long", at: { start: 0, end: formula.length }, limit: "it is nested too deep" };
  const char = error instanceof Error && "char" in error ? Number(error.char) : 1;
  const consumed = source.slice(0, char - 1).trim();
  let length = 0;
  for (const [index, token] of tokens.entries()) {
    const written = token.kind === "name" ? `n${index}` : token.kind === "number" ? String(token.value) : token.text;
    length += written.length;
    if (length > consumed.replaceAll(/\s+/g, "").length) return { code: "syntax", at: token.at, text: token.text };
  }
  const inner = tokens.filter(({ text }) => text === "?")[1]; // mathjs takes a choice inside a choice only in parentheses
  if (inner !== undefined) return { code: "syntax", at: inner.at, text: inner.text };
  return { code: "syntax", at: { start: formula.length, end: formula.length }, text: "" };
}
