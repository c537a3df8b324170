/** What stands around the caret in a formula being typed: the calls it is in, and whether a name can come there. */
import { findFunction } from "./catalogue.ts";
import type { Token } from "./lexer.ts";
import { isOpenText } from "./looseTokens.ts";

export interface CallAround {
  readonly name: string;
  /** Which argument the caret is in, from 0. */
  readonly argument: number;
  /** The first name of its first argument: whose members are picked, whose periods named. */
  readonly subject: string | null;
}

/** Innermost first. */
export function callsAround(tokens: readonly Token[], caret: number): readonly CallAround[] {
  const before = tokens.filter(({ at }) => at.start < caret);
  const open: { index: number; argument: number }[] = [];
  for (const [index, { text }] of before.entries()) {
    const innermost = open.at(-1);
    if (text === "(") open.push({ index, argument: 0 });
    // A parenthesis that ends at the caret or before it closes what it opened.
    else if (text === ")") open.pop();
    else if (text === "," && innermost !== undefined) innermost.argument++;
  }
  return open.toReversed().flatMap(({ index, argument }) => {
    const called = before[index - 1];
    if (called?.kind !== "name") return [];
    const subject = before
      .slice(index + 1)
      .find((token, place, all) => token.kind === "name" && all[place + 1]?.text !== "(");
    return [{ name: called.text, argument, subject: subject?.text ?? null }];
  });
}

export const isInAggregate = (calls: readonly CallAround[]): boolean =>
  calls.some(({ name, argument }) => argument === 0 && findFunction(name)?.kind === "aggregate");

/** Whether a value can stand between what is before and what is after: at the start, after an operator, in a call. */
export function takesName(tokens: readonly Token[], caret: number): boolean {
  const around = tokens.find(({ at }) => at.start < caret && caret < at.end);
  if (around !== undefined) return false;
  const before = tokens.findLast(({ at }) => at.end <= caret);
  const after = tokens.find(({ at }) => at.start >= caret);
  if (before !== undefined && isOpenText(before)) return false;
  const opens = before === undefined || before.kind === "word" || (before.kind === "sign" && before.text !== ")");
  return opens && (after === undefined || after.text !== "(");
}
