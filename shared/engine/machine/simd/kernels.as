// The arithmetic of kernels.ts, two values at a time, in AssemblyScript: the same bits, several times faster.
//
// Compiled by `npm run kernels` into kernelsModule.ts. `o`, `a`, `b`, `c` are places in the one buffer, in values of
// 8 bytes; an argument advances by `da`: 1 for a column, 0 for a value shared by all. `n` values are written from `o`
// on. A lane of all ones is a NaN.

// @ts-ignore: decorator
@inline function at(place: i32): usize { return usize(place) << 3; }

// @ts-ignore: decorator
@inline function isFinite2(x: v128): v128 { return f64x2.eq(f64x2.sub(x, x), f64x2.splat(0)); }

// @ts-ignore: decorator
@inline function orNaN(value: v128, isSound: v128): v128 { return v128.or(value, v128.not(isSound)); }

// @ts-ignore: decorator
@inline function truth(holds: v128, isSound: v128): v128 { return orNaN(v128.and(holds, f64x2.splat(1)), isSound); }

enum Op { Add, Subtract, Multiply, Divide, Equal, Unequal, Less, LessOrEqual, Greater, GreaterOrEqual, And, Or, Least, Greatest }

// @ts-ignore: decorator
@inline function combined(op: Op, x: v128, y: v128): v128 {
  if (op == Op.Add) return f64x2.add(x, y);
  if (op == Op.Subtract) return f64x2.sub(x, y);
  if (op == Op.Multiply) return f64x2.mul(x, y);
  if (op == Op.Divide) {
    // A finite value over an infinite one would be 0: the one quotient that hides its argument.
    const quotient = f64x2.div(x, y);
    return orNaN(quotient, v128.or(f64x2.ne(quotient, f64x2.splat(0)), isFinite2(y)));
  }
  const isSound = v128.and(isFinite2(x), isFinite2(y));
  const zero = f64x2.splat(0);
  if (op == Op.Equal) return truth(f64x2.eq(x, y), isSound);
  if (op == Op.Unequal) return truth(f64x2.ne(x, y), isSound);
  if (op == Op.Less) return truth(f64x2.lt(x, y), isSound);
  if (op == Op.LessOrEqual) return truth(f64x2.le(x, y), isSound);
  if (op == Op.Greater) return truth(f64x2.gt(x, y), isSound);
  if (op == Op.GreaterOrEqual) return truth(f64x2.ge(x, y), isSound);
  if (op == Op.And) return truth(v128.and(f64x2.ne(x, zero), f64x2.ne(y, zero)), isSound);
  if (op == Op.Or) return truth(v128.or(f64x2.ne(x, zero), f64x2.ne(y, zero)), isSound);
  if (op == Op.Least) return orNaN(f64x2.min(x, y), isSound);
  return orNaN(f64x2.max(x, y), isSound);
}

// @ts-ignore: decorator
@inline function shared(place: usize): v128 { return v128.load64_splat(place); }

// @ts-ignore: decorator
@inline function first(value: v128): f64 { return f64x2.extract_lane(value, 0); }

// @ts-ignore: decorator
@inline function run(op: Op, o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void {
  let out = at(o);
  let left = at(a);
  let right = at(b);
  const pairsEnd = out + (usize(n >> 1) << 4);
  if (da == 1 && db == 1) {
    for (; out < pairsEnd; out += 16, left += 16, right += 16)
      v128.store(out, combined(op, v128.load(left), v128.load(right)));
  } else if (da == 1) {
    const y = shared(right);
    for (; out < pairsEnd; out += 16, left += 16) v128.store(out, combined(op, v128.load(left), y));
  } else if (db == 1) {
    const x = shared(left);
    for (; out < pairsEnd; out += 16, right += 16) v128.store(out, combined(op, x, v128.load(right)));
  } else {
    const same = combined(op, shared(left), shared(right));
    for (; out < pairsEnd; out += 16) v128.store(out, same);
  }
  if ((n & 1) == 1) f64.store(out, first(combined(op, shared(left), shared(right))));
}

export function add(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Add, o, a, da, b, db, n); }
export function subtract(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Subtract, o, a, da, b, db, n); }
export function multiply(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Multiply, o, a, da, b, db, n); }
export function divide(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Divide, o, a, da, b, db, n); }
export function equal(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Equal, o, a, da, b, db, n); }
export function unequal(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Unequal, o, a, da, b, db, n); }
export function less(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Less, o, a, da, b, db, n); }
export function lessOrEqual(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.LessOrEqual, o, a, da, b, db, n); }
export function greater(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Greater, o, a, da, b, db, n); }
export function greaterOrEqual(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.GreaterOrEqual, o, a, da, b, db, n); }
export function and(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.And, o, a, da, b, db, n); }
export function or(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Or, o, a, da, b, db, n); }
export function least(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Least, o, a, da, b, db, n); }
export function greatest(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void { run(Op.Greatest, o, a, da, b, db, n); }

/** Adds `factor * a` to what stands at `o`. */
export function addProduct(o: i32, a: i32, da: i32, b: i32, db: i32, n: i32): void {
  let out = at(o);
  let left = at(a);
  let right = at(b);
  const pairsEnd = out + (usize(n >> 1) << 4);
  if (da == 1 && db == 1) {
    for (; out < pairsEnd; out += 16, left += 16, right += 16)
      v128.store(out, f64x2.add(v128.load(out), f64x2.mul(v128.load(left), v128.load(right))));
  } else if (da == 1) {
    const y = shared(right);
    for (; out < pairsEnd; out += 16, left += 16)
      v128.store(out, f64x2.add(v128.load(out), f64x2.mul(v128.load(left), y)));
  } else if (db == 1) {
    const x = shared(left);
    for (; out < pairsEnd; out += 16, right += 16)
      v128.store(out, f64x2.add(v128.load(out), f64x2.mul(x, v128.load(right))));
  } else {
    const same = f64x2.mul(shared(left), shared(right));
    for (; out < pairsEnd; out += 16) v128.store(out, f64x2.add(v128.load(out), same));
  }
  if ((n & 1) == 1) f64.store(out, f64.load(out) + f64.load(left) * f64.load(right));
}

export function negate(o: i32, a: i32, da: i32, n: i32): void {
  let out = at(o);
  let place = at(a);
  const step = usize(da) << 3;
  const end = out + (usize(n) << 3);
  for (; out < end; out += 8, place += step) f64.store(out, -f64.load(place));
}

export function not(o: i32, a: i32, da: i32, n: i32): void {
  let out = at(o);
  let place = at(a);
  const step = usize(da) << 3;
  const end = out + (usize(n) << 3);
  for (; out < end; out += 8, place += step) {
    const x = shared(place);
    f64.store(out, first(truth(f64x2.eq(x, f64x2.splat(0)), isFinite2(x))));
  }
}

// @ts-ignore: decorator
@inline function chosen(test: v128, then: v128, otherwise: v128): v128 {
  return orNaN(v128.bitselect(then, otherwise, f64x2.ne(test, f64x2.splat(0))), isFinite2(test));
}

/** Two of `a`'s values, or its shared one twice. */
// @ts-ignore: decorator
@inline function pair(place: usize, isColumn: bool): v128 { return isColumn ? v128.load(place) : shared(place); }

export function select(o: i32, a: i32, da: i32, b: i32, db: i32, c: i32, dc: i32, n: i32): void {
  let out = at(o);
  let test = at(a);
  let then = at(b);
  let otherwise = at(c);
  const pairsEnd = out + (usize(n >> 1) << 4);
  for (; out < pairsEnd; out += 16, test += usize(da) << 4, then += usize(db) << 4, otherwise += usize(dc) << 4)
    v128.store(out, chosen(pair(test, da == 1), pair(then, db == 1), pair(otherwise, dc == 1)));
  if ((n & 1) == 1) f64.store(out, first(chosen(shared(test), shared(then), shared(otherwise))));
}
