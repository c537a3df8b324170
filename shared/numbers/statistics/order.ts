/**
 * The indexes of numbers in rising order; equal ones in the order they stand, NaN last.
 *
 * A radix sort over the bits of the doubles, turned so that they rise as integers:
 * a hundred thousand take a tenth of what a sort by comparison takes.
 */
const digitBits = 11;
const digits = 6;
const size = 1 << digitBits;

export function orderOf(values: Float64Array): Uint32Array {
  const count = values.length;
  const { high, low } = risingBits(values);
  const counts = new Uint32Array(digits * size);
  for (let i = 0; i < count; i++) for (let d = 0; d < digits; d++) counts[d * size + digitOf(high[i]!, low[i]!, d)]!++;

  let order = Uint32Array.from({ length: count }, (_, index) => index);
  let next = new Uint32Array(count);
  for (let d = 0; d < digits; d++) {
    const own = counts.subarray(d * size, (d + 1) * size);
    if (own.includes(count)) continue; // all have this digit in common
    let start = 0;
    for (let digit = 0; digit < size; digit++) {
      const many = own[digit]!;
      own[digit] = start;
      start += many;
    }
    for (const index of order) next[own[digitOf(high[index]!, low[index]!, d)]!++] = index;
    [order, next] = [next, order];
  }
  return order;
}

function risingBits(values: Float64Array): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const high = new Uint32Array(values.length);
  const low = new Uint32Array(values.length);
  const number = new Float64Array(1);
  const [lower, upper] = isLittleEndian ? [0, 1] : [1, 0];
  const words = new Uint32Array(number.buffer);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    number[0] = value === 0 ? 0 : Number.isNaN(value) ? Number.NaN : value;
    const isNegative = words[upper]! >>> 31 === 1 && !Number.isNaN(value);
    high[i] = isNegative ? ~words[upper]! : words[upper]! | 0x8000_0000;
    low[i] = isNegative ? ~words[lower]! : words[lower]!;
  }
  return { high, low };
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** The last digit but one has bits of both words, the last the 9 that are left. */
function digitOf(high: number, low: number, digit: number): number {
  const from = digit * digitBits;
  if (from >= 32) return (high >>> (from - 32)) & (size - 1);
  const own = low >>> from;
  return (from + digitBits > 32 ? own | (high << (32 - from)) : own) & (size - 1);
}
