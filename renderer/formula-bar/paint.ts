/** Cuts a formula into stretches of one colour. */
import { lex, type Token } from "../../shared/formula/lexer.ts";
import type { Span } from "../../shared/formula/tree.ts";

export interface Painted {
  /** UTF-16 offset in the formula. */
  readonly start: number;
  readonly text: string;
  readonly kind: "plain" | "name" | "function" | "number";
  readonly isFault: boolean;
}

/** Together the stretches are the whole text. `fault` is null where nothing is underlined. */
export function paint(text: string, fault: Span | null): readonly Painted[] {
  const lexed = lex(text);
  const pieces = lexed.ok ? coloured(text, lexed.value.tokens) : [{ start: 0, text, kind: "plain" as const }];
  return pieces.flatMap((piece) => split(piece, fault));
}

type Piece = Omit<Painted, "isFault">;

function coloured(text: string, tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const plainUpTo = (start: number) => {
    if (start > end) pieces.push({ start: end, text: text.slice(end, start), kind: "plain" });
  };
  for (const [index, token] of tokens.entries()) {
    plainUpTo(token.at.start);
    const isCalled = tokens[index + 1]?.text === "(";
    pieces.push({
      start: token.at.start,
      text: text.slice(token.at.start, token.at.end),
      kind: kindOf(token, isCalled),
    });
    end = token.at.end;
  }
  plainUpTo(text.length);
  return pieces;
}

function kindOf({ kind }: Token, isCalled: boolean): Painted["kind"] {
  if (kind === "name") return isCalled ? "function" : "name";
  return kind === "number" ? "number" : "plain";
}

/** A piece that a fault begins or ends within becomes two or three. */
function split(piece: Piece, fault: Span | null): readonly Painted[] {
  const end = piece.start + piece.text.length;
  const from = Math.max(piece.start, fault?.start ?? end);
  const to = Math.min(end, fault?.end ?? end);
  if (from >= to) return [{ ...piece, isFault: false }];
  const cut = (start: number, stop: number, isFault: boolean): readonly Painted[] =>
    start < stop ? [{ ...piece, start, text: piece.text.slice(start - piece.start, stop - piece.start), isFault }] : [];
  return [...cut(piece.start, from, false), ...cut(from, to, true), ...cut(to, end, false)];
}
