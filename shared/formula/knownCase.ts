/**
 * A formula typed by hands that know spreadsheets, where `SUM(Price)` and `sum(price)` are one: a name that is
 * unknown as it is written takes the letters of the only one that differs from it in capitals alone.
 */
import { findFunction } from "./catalogue.ts";
import { lex, type Token } from "./lexer.ts";
import { isLineName } from "./references.ts";

/** The rest of the text stays as written, as does a text that cannot be read; and every letter stays in its place. */
export function inKnownCase(text: string, lines: readonly string[]): string {
  const lexed = lex(text);
  if (!lexed.ok) return text;
  const { tokens } = lexed.value;
  let known = "";
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    known +=
      text.slice(end, token.at.start) + (knownName(tokens, index, lines) ?? text.slice(token.at.start, token.at.end));
    end = token.at.end;
  }
  return known + text.slice(end);
}

/** Null where the token stays as it is. */
function knownName(tokens: readonly Token[], index: number, lines: readonly string[]): string | null {
  const { kind, text } = tokens[index]!;
  if (kind !== "name") return null;
  if (isLineName(tokens, index)) return lines.includes(text) ? null : onlyOne(text, lines);
  const lower = text.toLowerCase();
  return tokens[index + 1]?.text === "(" && findFunction(lower) !== undefined ? lower : null;
}

function onlyOne(text: string, lines: readonly string[]): string | null {
  const alike = lines.filter((line) => line.toLowerCase() === text.toLowerCase());
  return alike.length === 1 ? alike[0]! : null;
}
