import { compiledSampling } from "../compiled/sampling.ts";

/**
 * The indexes of numbers in rising order; equal ones in the order they stand, NaN last.
 *
 * A radix sort over the bits of the doubles, turned so that they rise as integers: it takes
 * a fraction of what a sort by comparison does. The upper halves nearly always tell numbers
 * apart, so they are sorted first and the few that share theirs are put right one by one;
 * where that would take long, the lower halves are sorted before the upper as well.
 */
export function orderOf(values: Float64Array, sampling = compiledSampling()): Uint32Array {
  if (sampling !== null) return sampling.orderOf(values);
  const { lower, upper } = risingBits(values);
  const identity = new Uint32Array(values.length);
  for (let i = 0; i < identity.length; i++) identity[i] = i;
  const { order, words } = sortedBy(upper, identity);
  if (putRight(order, words, lower)) return order;
  return sortedBy(upper, sortedBy(lower, identity).order).order;
}

const digitBits = 8;
const wordBits = 32;
const size = 1 << digitBits;

/**
 * By words, from the lowest digit to the highest; of equal words the order given stays. The words
 * go along with the indexes: to look each up where it stands would take three times as long.
 */
function sortedBy(
  words: Uint32Array,
  given: Uint32Array,
): { readonly order: Uint32Array; readonly words: Uint32Array } {
  let [order, sorted] = [given, given.map((index) => words[index]!)];
  for (let from = 0; from < wordBits; from += digitBits) {
    const starts = startsOf(words, from);
    const [nextOrder, nextSorted] = [new Uint32Array(order.length), new Uint32Array(order.length)];
    for (let at = 0; at < order.length; at++) {
      const word = sorted[at]!;
      const place = starts[(word >>> from) & (size - 1)]!++;
      nextOrder[place] = order[at]!;
      nextSorted[place] = word;
    }
    [order, sorted] = [nextOrder, nextSorted];
  }
  return { order, words: sorted };
}

/** By digit, the place of the first number that has it. */
function startsOf(words: Uint32Array, from: number): Uint32Array {
  const starts = new Uint32Array(size);
  for (let i = 0; i < words.length; i++) starts[(words[i]! >>> from) & (size - 1)]!++;
  let start = 0;
  for (let digit = 0; digit < size; digit++) {
    const many = starts[digit]!;
    starts[digit] = start;
    start += many;
  }
  return starts;
}

/**
 * Moves a number before those that share its upper word, of which `words` has those in order, and have a greater lower
 * one; false where that is too much work.
 */
function putRight(order: Uint32Array, words: Uint32Array, lower: Uint32Array): boolean {
  let left = 4 * order.length;
  for (let at = 1; at < order.length; at++) {
    if (words[at - 1] !== words[at]) continue;
    const index = order[at]!;
    let place = at;
    for (; place > 0 && words[place - 1] === words[at]; place--) {
      const before = order[place - 1]!;
      if (lower[before]! <= lower[index]!) break;
      order[place] = before;
      if (--left === 0) return false;
    }
    order[place] = index;
  }
  return true;
}

/** The halves of 64 bits by number, which as one integer rise as the numbers do. */
function risingBits(values: Float64Array): { readonly lower: Uint32Array; readonly upper: Uint32Array } {
  const words = new Uint32Array(Float64Array.from(values).buffer);
  const [lower, upper] = [new Uint32Array(values.length), new Uint32Array(values.length)];
  for (let i = 0; i < values.length; i++) {
    const low = words[isLittleEndian ? 2 * i : 2 * i + 1]!;
    const high = words[isLittleEndian ? 2 * i + 1 : 2 * i]!;
    const value = values[i]!;
    const isNegative = high >>> 31 === 1 && !Number.isNaN(value) && value !== 0;
    lower[i] = isNegative ? ~low : low;
    upper[i] = isNegative ? ~high : (value === 0 ? 0 : high) | 0x8000_0000;
  }
  return { lower, upper };
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
