/** Every single place where a text was found, to be walked through and replaced one by one. */
import type { Span } from "../formula/tree.ts";
import type { Found, FoundPlace } from "./find.ts";

export interface Hit {
  readonly place: FoundPlace;
  /** All that stands there. */
  readonly text: string;
  readonly at: Span;
}

/** In the order they were found. */
export const hitsIn = (found: readonly Found[]): readonly Hit[] =>
  found.flatMap(({ place, text, at }) => at.map((span) => ({ place, text, at: span })));

/** The hit alone, as something found. */
export const foundAt = ({ place, text, at }: Hit): Found => ({ place, text, at: [at] });

/** What stands at a place once `replacement` stands in each span. */
export function replacedText({ text, at }: Pick<Found, "text" | "at">, replacement: string): string {
  return at.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + replacement + rest.slice(end), text);
}

/**
 * Which of the hits `after` comes next when the hit at `index` of those `before` was
 * replaced: one further on in the same text, else the first of the next text
 * that is still found; from the end it begins anew. 0 where none is left.
 */
export function hitAfterReplacing(
  before: readonly Hit[],
  index: number,
  replacement: string,
  after: readonly Hit[],
): number {
  const replaced = before[index];
  if (replaced === undefined) return 0;
  const { place, at } = replaced;
  const renamed = place.field === "name" ? replacedText({ text: place.name, at: [at] }, replacement) : place.name;
  const nameNow = (of: FoundPlace) => (isSameThing(of, place) ? renamed : of.name);
  const end = at.start + replacement.length;
  for (const hit of before.slice(index)) {
    const own = { ...hit.place, name: nameNow(hit.place) };
    const isRest = isSamePlace(hit.place, place);
    const next = after.findIndex((each) => isSamePlace(each.place, own) && (!isRest || each.at.start >= end));
    if (next >= 0) return next;
  }
  return 0;
}

const isSameThing = (left: FoundPlace, right: FoundPlace): boolean =>
  left.kind === right.kind && left.name === right.name && left.list === right.list;

const isSamePlace = (left: FoundPlace, right: FoundPlace): boolean =>
  isSameThing(left, right) && left.field === right.field;
