/**
 * Every root of a polynomial in a stretch of the positive numbers, in rising order.
 *
 * Nothing is sampled, so nothing slips between samples. `x^-a p(x)` has the same
 * positive roots as p, and its derivative, up to a power of x, has the
 * coefficients `(i - a) p_i`. With `a` inside the first change of sign that makes
 * one change fewer; between two roots of that simpler polynomial p crosses zero
 * at most once and bisection finds it. After as many steps as p has changes of
 * sign there is nothing left to find (this is the proof of Descartes' rule).
 *
 * A root where p only touches zero is found as well, within the rounding of p.
 */

/**
 * Roots of `sum of coefficients[i] * x^i` with `0 < least <= x <= most`.
 * The zero polynomial, and one with coefficients that are not finite, has none.
 * Cost: about 60 evaluations for each change of sign, at every level of them.
 */
export function positiveRoots(coefficients: readonly number[], least: number, most: number): readonly number[] {
  if (!coefficients.every(Number.isFinite)) return [];
  const change = firstSignChange(coefficients);
  if (change === null) return [];

  const simpler = coefficients.map((coefficient, i) => (i - (change - 0.5)) * coefficient);
  const ends = [...new Set([least, ...positiveRoots(simpler, least, most), most])];
  const signs = ends.map((x) => (touchesZero(coefficients, x) ? 0 : Math.sign(valueAt(coefficients, x))));
  return ends.flatMap((x, i) => {
    if (signs[i] === 0) return [x];
    const crosses = i + 1 < ends.length && signs[i] === -signs[i + 1]!;
    return crosses ? [bisect(coefficients, x, ends[i + 1]!)] : [];
  });
}

/** Index of the first coefficient whose sign is not that of the one before, zeros aside. */
function firstSignChange(coefficients: readonly number[]): number | null {
  let sign = 0;
  for (const [i, coefficient] of coefficients.entries()) {
    if (coefficient === 0) continue;
    if (sign !== 0 && Math.sign(coefficient) !== sign) return i;
    sign = Math.sign(coefficient);
  }
  return null;
}

/** The polynomial at x > 0, past 1 over `x^degree`: the sign is the same and no power overflows. */
function valueAt(coefficients: readonly number[], x: number): number {
  const ascending = x > 1;
  const step = ascending ? 1 / x : x;
  const last = coefficients.length - 1;
  let value = 0;
  for (let i = 0; i <= last; i++) value = value * step + coefficients[ascending ? i : last - i]!;
  return value;
}

/** Whether rounding could have made the sign at x either: Horner's rule is off by at most 2n roundings of the sum of the terms' sizes (Higham, Accuracy and Stability of Numerical Algorithms, 5.1). */
function touchesZero(coefficients: readonly number[], x: number): boolean {
  const size = valueAt(coefficients.map(Math.abs), x);
  return Math.abs(valueAt(coefficients, x)) <= 2 * coefficients.length * Number.EPSILON * size;
}

/** Where the sign changes between `from` and `to`, to the last bit of a double. */
function bisect(coefficients: readonly number[], from: number, to: number): number {
  const isPositiveBefore = valueAt(coefficients, from) > 0;
  let low = from;
  let high = to;
  for (;;) {
    // By ratio while far apart, so that small roots are found as fast as large ones.
    const middle = low * 2 < high ? Math.sqrt(low * high) : low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (valueAt(coefficients, middle) > 0 === isPositiveBefore) low = middle;
    else high = middle;
  }
}
