/**
 * The tokens of a text that is still being typed: where the lexer refuses a
 * sign, it goes on behind it. A quote that is not closed yet opens a text that
 * reaches to the end. An equals sign in front, as spreadsheets want it, is no token.
 */
import { lex, type Token } from "./lexer.ts";

export function looseTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = leadOf(text);
  while (from < text.length) {
    const lexed = lex(text.slice(from));
    if (lexed.ok) return [...tokens, ...moved(lexed.value.tokens, from)];
    const [problem] = lexed.problems;
    if (problem?.code !== "unexpected-character") return tokens;
    const fault = from + problem.at.start;
    const before = lex(text.slice(from, fault));
    if (before.ok) tokens.push(...moved(before.value.tokens, from));
    if (text[fault] === '"') return [...tokens, openText(text, fault)];
    from += problem.at.end;
  }
  return tokens;
}

/** How much stands before the formula itself: spaces and an equals sign. */
export const leadOf = (text: string): number => /^\s*=?\s*/.exec(text)![0].length;

/** The formula itself, without what spreadsheets want before it and spaces at its ends. */
export const withoutLead = (text: string): string => text.slice(leadOf(text)).trimEnd();

/** A text in quotes that ends without one. */
export const isOpenText = ({ kind, text }: Token): boolean =>
  kind === "text" && (text.length < 2 || !text.endsWith('"'));

const openText = (text: string, start: number): Token => ({
  kind: "text",
  text: text.slice(start),
  at: { start, end: text.length },
});

const moved = (tokens: readonly Token[], by: number): readonly Token[] =>
  by === 0 ? tokens : tokens.map((token) => ({ ...token, at: { start: token.at.start + by, end: token.at.end + by } }));
