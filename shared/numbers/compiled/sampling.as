// Draws and orders of many trials, in AssemblyScript: to the bit what uniforms.ts, latin.ts and order.ts compute, in a
// fraction of the time.
//
// Compiled by `npm run kernels` into samplingModule.ts. Arguments called after what they hold are places in the memory,
// in bytes. A draw's name is its stream, member, step and seed; one counter serves two trials, a pair.

// @ts-ignore: decorator
@inline function at4(array: usize, index: i32): usize { return array + (usize(index) << 2); }

// @ts-ignore: decorator
@inline function at8(array: usize, index: i32): usize { return array + (usize(index) << 3); }

// The four integers of a counter.
let word0: u32 = 0;
let word1: u32 = 0;
let word2: u32 = 0;
let word3: u32 = 0;

/** Philox4x32-10 (see philox.ts). */
// @ts-ignore: decorator
@inline function philox(pair: u32, stream: u32, member: u32, step: u32, seed: u32, purpose: u32): void {
  let c0 = pair;
  let c1 = stream;
  let c2 = member;
  let c3 = step;
  let key0 = seed;
  let key1 = purpose;
  for (let round = 0; round < 10; round++) {
    const product0 = u64(0xd2511f53) * u64(c0);
    const product1 = u64(0xcd9e8d57) * u64(c2);
    c0 = u32(product1 >> 32) ^ c1 ^ key0;
    c1 = u32(product1);
    c2 = u32(product0 >> 32) ^ c3 ^ key1;
    c3 = u32(product0);
    key0 += 0x9e3779b9;
    key1 += 0xbb67ae85;
  }
  word0 = c0;
  word1 = c1;
  word2 = c2;
  word3 = c3;
}

// @ts-ignore: decorator
@inline function uniform(high: u32, low: u32): f64 {
  return (f64(i64((u64(high >> 6) << 26) + u64(low >> 6))) + 0.5) / 4503599627370496.0;
}

/** Two uniforms of 8 bytes a pair, from the pair `first` on. */
export function uniforms(out: usize, pairs: i32, first: u32, stream: u32, member: u32, step: u32, seed: u32, purpose: u32): void {
  for (let pair = 0; pair < pairs; pair++, out += 16) {
    philox(first + pair, stream, member, step, seed, purpose);
    f64.store(out, uniform(word0, word1));
    f64.store(out, uniform(word2, word3), 8);
  }
}

// @ts-ignore: decorator
@inline function swap(strata: usize, last: i32, chance: f64): void {
  const here = at4(strata, last);
  const there = at4(strata, i32(chance * f64(last + 1)));
  const kept = load<u32>(here);
  store<u32>(here, load<u32>(there));
  store<u32>(there, kept);
}

/** A stratum of 4 bytes a trial. */
export function shuffle(strata: usize, trials: i32, stream: u32, member: u32, step: u32, seed: u32, purpose: u32): void {
  for (let trial = 0; trial < trials; trial++) store<u32>(at4(strata, trial), trial);
  for (let pair = (trials - 1) >> 1; pair >= 0; pair--) {
    const even = pair << 1;
    philox(pair, stream, member, step, seed, purpose);
    if (even + 1 < trials) swap(strata, even + 1, uniform(word2, word3));
    if (even > 0) swap(strata, even, uniform(word0, word1));
  }
}

// @ts-ignore: decorator
@inline function within(stratum: usize, word: u32, strataCount: f64): f64 {
  return (f64(load<u32>(stratum)) + (f64(word >> 6) + 0.5) / 67108864.0) / strataCount;
}

/** Two uniforms a pair, each within its trial's stratum. */
export function scatter(out: usize, strata: usize, strataCount: f64, pairs: i32, first: u32, stream: u32, member: u32, step: u32, seed: u32, purpose: u32): void {
  for (let pair = 0; pair < pairs; pair++, out += 16, strata += 8) {
    philox(first + pair, stream, member, step, seed, purpose);
    f64.store(out, within(strata, word0, strataCount));
    f64.store(out, within(strata + 4, word2, strataCount), 8);
  }
}

/** Bits that rise as the numbers do: zeros alike, NaN last. */
// @ts-ignore: decorator
@inline function rising(value: f64): u64 {
  if (value != value) return 0xffffffffffffffff;
  if (value == 0) return 0x8000000000000000;
  const bits = reinterpret<u64>(value);
  return bits ^ (u64(i64(bits) >> 63) | 0x8000000000000000);
}

// An entry of 8 bytes: a word that is sorted by, above the index it belongs to.
// @ts-ignore: decorator
@inline function entry(word: u32, index: u32): u64 { return (u64(word) << 32) | u64(index); }

// @ts-ignore: decorator
@inline function wordOf(each: u64): u32 { return u32(each >> 32); }

// @ts-ignore: decorator
@inline function number(values: usize, each: u64): u64 { return rising(f64.load(at8(values, i32(u32(each))))); }

// Three digits of 11 bits make a word.
const digitBits: i32 = 11;
const digits: i32 = 1 << digitBits;

// @ts-ignore: decorator
@inline function digitOf(word: u32, from: i32): i32 { return i32((word >> from) & (digits - 1)); }

// @ts-ignore: decorator
@inline function countUp(counts: usize, digit: i32): i32 {
  const place = at4(counts, digit);
  const before = load<i32>(place);
  store<i32>(place, before + 1);
  return before;
}

/** Sorts entries by their words, into `others`; of equal words the order given stays. */
function sort(entries: usize, others: usize, counts: usize, n: i32): void {
  memory.fill(counts, 0, 3 * digits * 4);
  for (let i = 0; i < n; i++) {
    const word = wordOf(load<u64>(at8(entries, i)));
    countUp(counts, digitOf(word, 0));
    countUp(at4(counts, digits), digitOf(word, digitBits));
    countUp(at4(counts, 2 * digits), digitOf(word, 2 * digitBits));
  }
  for (let from = 0; from < 3 * digitBits; from += digitBits) {
    let start = 0;
    for (let digit = 0; digit < digits; digit++) {
      const many = load<i32>(at4(counts, digit));
      store<i32>(at4(counts, digit), start);
      start += many;
    }
    for (let i = 0; i < n; i++) {
      const each = load<u64>(at8(entries, i));
      store<u64>(at8(others, countUp(counts, digitOf(wordOf(each), from))), each);
    }
    const sorted = others;
    others = entries;
    entries = sorted;
    counts = at4(counts, digits);
  }
}

/** Puts entries of one word in the order of their numbers; false where that is too much work. */
function putRight(entries: usize, values: usize, n: i32): bool {
  let left = 4 * n;
  for (let i = 1; i < n; i++) {
    const each = load<u64>(at8(entries, i));
    let place = i;
    while (place > 0) {
      const before = load<u64>(at8(entries, place - 1));
      if (wordOf(before) != wordOf(each) || number(values, before) <= number(values, each)) break;
      store<u64>(at8(entries, place--), before);
      if (--left == 0) return false;
    }
    store<u64>(at8(entries, place), each);
  }
  return true;
}

/** Leaves the order of `n` numbers at `entries`, 4 bytes an index; `entries` and `others` have 8 bytes a number, `counts` 3 × 2^11 × 4. */
export function order(values: usize, entries: usize, others: usize, counts: usize, n: i32): void {
  for (let i = 0; i < n; i++) store<u64>(at8(entries, i), entry(u32(rising(f64.load(at8(values, i))) >> 32), i));
  sort(entries, others, counts, n);
  if (!putRight(others, values, n)) {
    for (let i = 0; i < n; i++) store<u64>(at8(entries, i), entry(u32(rising(f64.load(at8(values, i)))), i));
    sort(entries, others, counts, n);
    for (let i = 0; i < n; i++) {
      const each = load<u64>(at8(others, i));
      store<u64>(at8(entries, i), entry(u32(number(values, each) >> 32), u32(each)));
    }
    sort(entries, others, counts, n);
  }
  for (let i = 0; i < n; i++) store<u32>(at4(entries, i), u32(load<u64>(at8(others, i))));
}
