/**
 * A smooth function that takes long, by polynomials of degree 7 through eight of
 * its values an interval, found when a number first falls into the interval.
 *
 * Two values between the eight are compared: where the polynomial misses one by
 * more than `tolerance`, the interval is asked of the function itself for good.
 */
const width = 0.5;
const size = 8;
/** Chebyshev's nodes over an interval from 0 to 1, and the places of the comparison, where the error is near its largest. */
const nodes = Array.from({ length: size }, (_, k) => (1 - Math.cos((Math.PI * (2 * k + 1)) / (2 * size))) / 2);
const compared = [0.003, 0.5] as const;

/** Largest difference from the function, on the scale of its own values. */
export const tolerance = 1e-11;

/** `name` stands for the function: what is known of it serves whoever asks for it next. */
export function tabulated(name: string, exact: (s: number) => number): (s: number) => number {
  const known = tableOf(name);
  return (s) => {
    const interval = Math.floor(s / width);
    const at = interval >= 0 ? 2 * interval : -2 * interval - 1; // 0, -1, 1, -2, … in a row
    let own = known[at];
    if (own === undefined) {
      own = fitted(exact, interval);
      known[at] = own;
    }
    return own === null ? exact(s) : valueAt(own, s / width - interval);
  };
}

/** By interval, outwards from 0: the coefficients of Newton's form; null where the function is asked. An array is found into in half the time of a map. */
type Table = (Float64Array | null | undefined)[];

const tables = new Map<string, Table>();
const mostTables = 256;

function tableOf(name: string): Table {
  const table = tables.get(name) ?? [];
  if (tables.size >= mostTables) tables.clear();
  tables.set(name, table);
  return table;
}

function fitted(exact: (s: number) => number, interval: number): Float64Array | null {
  const at = (t: number) => exact((interval + t) * width);
  const newton = Float64Array.from(nodes, at);
  for (let order = 1; order < size; order++)
    for (let k = size - 1; k >= order; k--) newton[k] = (newton[k]! - newton[k - 1]!) / (nodes[k]! - nodes[k - order]!);
  const fits = compared.every((t) => Math.abs(valueAt(newton, t) - at(t)) <= tolerance);
  return fits ? newton : null;
}

function valueAt(newton: Float64Array, t: number): number {
  let value = newton[size - 1]!;
  for (let k = size - 2; k >= 0; k--) value = value * (t - nodes[k]!) + newton[k]!;
  return value;
}
