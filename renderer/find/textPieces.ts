/** A text cut into what was found and what stands around it, of a length that fits a row. */
import type { Span } from "../../shared/formula/tree.ts";

export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
  /** Where it begins in the whole text; tells the pieces apart. */
  readonly start: number;
}

const before = 30;
const most = 160;

/** From a little before the first hit on; `…` stands for what is cut off. Line breaks become spaces. */
export function textPieces(whole: string, spans: readonly Span[]): readonly Piece[] {
  const from = firstShown(spans[0]?.start ?? 0);
  const to = Math.min(whole.length, from + most);
  const shown = spans.filter(({ start }) => start < to).map(({ start, end }) => ({ start, end: Math.min(end, to) }));
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isHit: boolean) => {
    if (end > start) pieces.push({ text: whole.slice(start, end).replace(/\s+/g, " "), isHit, start });
  };
  let at = from;
  for (const { start, end } of shown) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  return [
    ...(from > 0 ? [{ text: "…", isHit: false, start: -1 }] : []),
    ...pieces,
    ...(to < whole.length ? [{ text: "…", isHit: false, start: whole.length }] : []),
  ];
}

const firstShown = (start: number): number => (start <= before + 10 ? 0 : start - before);
