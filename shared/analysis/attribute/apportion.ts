/**
 * Amounts rounded so that they add up to their rounded total: each goes down to
 * a whole number of units, and the units that are missing go to the largest
 * remainders, one each (Hamilton's method). No amount bears the rounding of the
 * others: each is within one unit of what it was.
 */

/**
 * In units, as are the amounts; `total` is whole. A zero stays a zero. Where the amounts miss the total by more than
 * rounding them does, because of the arithmetic behind them or of a total that is itself a difference of rounded
 * numbers, every amount bears an equal part of that, in whole units.
 */
export function apportion(amounts: readonly number[], total: number): readonly number[] {
  const whole = amounts.map(Math.floor);
  const bearing = amounts
    .map((amount, index) => ({ index, isZero: amount === 0, remainder: amount - whole[index]! }))
    .filter(({ isZero }) => !isZero)
    .sort((a, b) => b.remainder - a.remainder);
  if (bearing.length === 0) return whole;
  const missing = total - whole.reduce((sum, amount) => sum + amount, 0);
  const each = Math.floor(missing / bearing.length);
  const more = missing - each * bearing.length;
  for (const [rank, { index }] of bearing.entries()) whole[index]! += rank < more ? each + 1 : each;
  return whole;
}

/**
 * Doubles that add up to their total exactly, in any order and with no rounding on the way: all are multiples of one
 * power of two, about 2^-52 of the sum of their magnitudes. That is far below what any format shows. The total, too,
 * is rounded to it, which leaves it as it is but where it is small beside amounts that cancel.
 */
export function summable(
  amounts: readonly number[],
  total: number,
): { readonly amounts: readonly number[]; readonly total: number } {
  const magnitude = amounts.reduce((sum, amount) => sum + Math.abs(amount), Math.abs(total));
  if (magnitude === 0) return { amounts: amounts.map(() => 0), total: 0 };
  const unit = Math.max(Number.MIN_VALUE, 2 ** (Math.floor(Math.log2(magnitude)) - 51));
  const units = Math.round(total / unit);
  const inUnits = amounts.map((amount) => amount / unit);
  return { amounts: apportion(inUnits, units).map((amount) => amount * unit), total: units * unit };
}
