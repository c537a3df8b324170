/**
 * 1 where a and b differ by at most `tolerance`, 0 where they differ by more.
 *
 *     near = abs(a - b) <= tolerance
 *
 * The tolerance is a distance in the unit of a and b, not a share of them.
 * NaN where there is no answer: a tolerance below 0, or an argument that is NaN.
 * near(100, 101, 1) = 1.
 */
export function near(a: number, b: number, tolerance: number): number {
  const distance = Math.abs(a - b);
  if (Number.isNaN(distance) || !(tolerance >= 0)) return NaN;
  return distance <= tolerance ? 1 : 0;
}
