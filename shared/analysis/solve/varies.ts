/** Of what is computed in two ways this share is rounding. */
const rounding = 1e-11;

/** Whether numbers are not all one, by more than rounding. */
export function varies(values: Float64Array): boolean {
  const numbers = values.filter(Number.isFinite);
  if (numbers.length === 0) return false;
  const [least, most] = [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
  return most - least > rounding * Math.max(Math.abs(least), Math.abs(most));
}
