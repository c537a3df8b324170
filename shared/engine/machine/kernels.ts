/**
 * The arithmetic of the engine, over stretches of one buffer.
 *
 * A kernel writes `n` values from `o` on; an argument at `a` advances by `da`,
 * 1 for a column and 0 for a value shared by all. It allocates nothing and never
 * throws. Infinities flow through sums and products and are no value when they
 * come out; a kernel that would swallow one (a comparison, a quotient by it, the
 * least of two) gives NaN instead. `x - x` is 0 for a finite value, NaN for any other.
 */
import type { BinaryOp } from "../graph/graph.ts";

export type Buffer = Float64Array;
export type Unary = (m: Buffer, o: number, a: number, da: number, n: number) => void;
export type Binary = (m: Buffer, o: number, a: number, da: number, b: number, db: number, n: number) => void;

/** What a machine computes with: the loops below, or their twins in WebAssembly (simd/). */
export interface Kernels {
  readonly binary: { readonly [operator in BinaryOp]: Binary };
  /** The two-argument functions that are worth a loop of their own. */
  readonly least: Binary;
  readonly greatest: Binary;
  /** Adds the product to what stands at `o`. */
  readonly addProduct: Binary;
  readonly negate: Unary;
  readonly not: Unary;
  readonly select: Ternary;
}

/** The `+ - *` loops are written out by shape: a shared value read once lets the loop run half again as fast. */
const add: Binary = (m, o, a, da, b, db, n) => {
  if (da === 1 && db === 1) for (let i = 0; i < n; i++) m[o + i] = m[a + i]! + m[b + i]!;
  else if (db === 1) addShared(m, o, b, m[a]!, n);
  else if (da === 1) addShared(m, o, a, m[b]!, n);
  else m.fill(m[a]! + m[b]!, o, o + n);
};

function addShared(m: Buffer, o: number, a: number, b: number, n: number): void {
  for (let i = 0; i < n; i++) m[o + i] = m[a + i]! + b;
}

const subtract: Binary = (m, o, a, da, b, db, n) => {
  if (da === 1 && db === 1) for (let i = 0; i < n; i++) m[o + i] = m[a + i]! - m[b + i]!;
  else if (db === 1) subtractFromShared(m, o, m[a]!, b, n);
  else if (da === 1) subtractShared(m, o, a, m[b]!, n);
  else m.fill(m[a]! - m[b]!, o, o + n);
};

function subtractShared(m: Buffer, o: number, a: number, b: number, n: number): void {
  for (let i = 0; i < n; i++) m[o + i] = m[a + i]! - b;
}

function subtractFromShared(m: Buffer, o: number, a: number, b: number, n: number): void {
  for (let i = 0; i < n; i++) m[o + i] = a - m[b + i]!;
}

const multiply: Binary = (m, o, a, da, b, db, n) => {
  if (da === 1 && db === 1) for (let i = 0; i < n; i++) m[o + i] = m[a + i]! * m[b + i]!;
  else if (db === 1) multiplyShared(m, o, b, m[a]!, n);
  else if (da === 1) multiplyShared(m, o, a, m[b]!, n);
  else m.fill(m[a]! * m[b]!, o, o + n);
};

function multiplyShared(m: Buffer, o: number, a: number, b: number, n: number): void {
  for (let i = 0; i < n; i++) m[o + i] = m[a + i]! * b;
}

/** A finite value over an infinite one would be 0: the one quotient that hides its argument. */
const divide: Binary = (m, o, a, da, b, db, n) => {
  for (let i = 0; i < n; i++, a += da, b += db) {
    const quotient = m[a]! / m[b]!;
    m[o + i] = quotient !== 0 || m[b]! - m[b]! === 0 ? quotient : Number.NaN;
  }
};

/** The powers 0 and 1, a shared exponent more often than any other, are known without the logarithm. */
const power: Binary = (m, o, a, da, b, db, n) => {
  if (db === 0 && (m[b] === 0 || m[b] === 1)) {
    const isOne = m[b] === 1;
    for (let i = 0; i < n; i++, a += da) m[o + i] = m[a]! - m[a]! === 0 ? (isOne ? m[a]! : 1) : Number.NaN;
    return;
  }
  for (let i = 0; i < n; i++, a += da, b += db) {
    const value = m[a]! ** m[b]!;
    m[o + i] = m[a]! - m[a]! + (m[b]! - m[b]!) === 0 ? value : Number.NaN;
  }
};

/** Comparisons and conditions: 1, 0, or NaN where an argument has no value. */
const compare =
  (holds: (a: number, b: number) => boolean): Binary =>
  (m, o, a, da, b, db, n) => {
    for (let i = 0; i < n; i++, a += da, b += db) {
      const x = m[a]!;
      const y = m[b]!;
      m[o + i] = x - x + (y - y) === 0 ? (holds(x, y) ? 1 : 0) : Number.NaN;
    }
  };

const greater: Binary = (m, o, a, da, b, db, n) => {
  for (let i = 0; i < n; i++, a += da, b += db) {
    const x = m[a]!;
    const y = m[b]!;
    m[o + i] = x - x + (y - y) === 0 ? (x > y ? 1 : 0) : Number.NaN;
  }
};

const less: Binary = (m, o, a, da, b, db, n) => greater(m, o, b, db, a, da, n);

const binary: Kernels["binary"] = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "^": power,
  "==": compare((a, b) => a === b),
  "!=": compare((a, b) => a !== b),
  "<": less,
  "<=": compare((a, b) => a <= b),
  ">": greater,
  ">=": compare((a, b) => a >= b),
  and: compare((a, b) => a !== 0 && b !== 0),
  or: compare((a, b) => a !== 0 || b !== 0),
};

const least: Binary = (m, o, a, da, b, db, n) => {
  for (let i = 0; i < n; i++, a += da, b += db) {
    const x = m[a]!;
    const y = m[b]!;
    m[o + i] = x - x + (y - y) === 0 ? Math.min(x, y) : Number.NaN;
  }
};

const greatest: Binary = (m, o, a, da, b, db, n) => {
  for (let i = 0; i < n; i++, a += da, b += db) {
    const x = m[a]!;
    const y = m[b]!;
    m[o + i] = x - x + (y - y) === 0 ? Math.max(x, y) : Number.NaN;
  }
};

const addProduct: Binary = (m, o, a, da, b, db, n) => {
  for (let i = 0; i < n; i++, a += da, b += db) m[o + i]! += m[a]! * m[b]!;
};

function negate(m: Buffer, o: number, a: number, da: number, n: number): void {
  for (let i = 0; i < n; i++, a += da) m[o + i] = -m[a]!;
}

function not(m: Buffer, o: number, a: number, da: number, n: number): void {
  for (let i = 0; i < n; i++, a += da) m[o + i] = m[a]! - m[a]! === 0 ? (m[a] === 0 ? 1 : 0) : Number.NaN;
}

export function copy(m: Buffer, o: number, a: number, da: number, n: number): void {
  if (da === 0) m.fill(m[a]!, o, o + n);
  else if (n < 32) for (let i = 0; i < n; i++) m[o + i] = m[a + i]!;
  else m.copyWithin(o, a, a + n);
}

export type Ternary = (
  m: Buffer,
  o: number,
  a: number,
  da: number,
  b: number,
  db: number,
  c: number,
  dc: number,
  n: number,
) => void;

/** The branch not taken does not matter. */
const select: Ternary = (m, o, a, da, b, db, c, dc, n) => {
  for (let i = 0; i < n; i++, a += da, b += db, c += dc) {
    const test = m[a]!;
    m[o + i] = test - test === 0 ? (test !== 0 ? m[b]! : m[c]!) : Number.NaN;
  }
};

/** A row times a factor plus a summand; where the factor is NaN the summand alone, whatever the row holds. */
export const patch: Ternary = (m, o, a, da, b, db, c, dc, n) => {
  for (let i = 0; i < n; i++, a += da, b += db, c += dc)
    m[o + i] = Number.isNaN(m[b]) ? m[c]! : m[b] === 1 && m[c] === 0 ? m[a]! : m[a]! * m[b]! + m[c]!;
};

export const plainKernels: Kernels = { binary, least, greatest, addProduct, negate, not, select };
