/**
 * The indexes of numbers in rising order; equal ones in the order they stand, NaN last.
 *
 * A radix sort over the bits of the doubles, turned so that they rise as integers: it takes
 * a fraction of what a sort by comparison does. The upper halves nearly always tell numbers
 * apart, so they are sorted first and the few that share theirs are put right one by one;
 * where that would take long, the lower halves are sorted before the upper as well.
 */
export function orderOf(values: Float64Array): Uint32Array {
  const { lower, upper } = risingBits(values);
  const identity = Uint32Array.from(values.keys());
  const order = sortedBy(upper, identity);
  if (putRight(order, lower, upper)) return order;
  return sortedBy(upper, sortedBy(lower, identity));
}

const digitBits = 11;
const digits = 3;
const size = 1 << digitBits;

/** By words, from the lowest digit to the highest; of equal words the order given stays. */
function sortedBy(words: Uint32Array, given: Uint32Array): Uint32Array {
  let order = given;
  for (let place = 0; place < digits; place++) {
    const from = place * digitBits;
    const starts = startsOf(words, from);
    const next = new Uint32Array(order.length);
    for (let at = 0; at < order.length; at++) {
      const index = order[at]!;
      next[starts[(words[index]! >>> from) & (size - 1)]!++] = index;
    }
    order = next;
  }
  return order;
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

/** Moves a number before those that share its upper word and have a greater lower one; false where that is too much work. */
function putRight(order: Uint32Array, lower: Uint32Array, upper: Uint32Array): boolean {
  let left = 4 * order.length;
  for (let at = 1; at < order.length; at++) {
    const index = order[at]!;
    let place = at;
    for (; place > 0; place--) {
      const before = order[place - 1]!;
      if (upper[before] !== upper[index] || lower[before]! <= lower[index]!) break;
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
