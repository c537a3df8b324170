import type { Batches } from "./batches.ts";

const parts = 8;

/**
 * Where a property of f ends, between a point that has it and one that has not: the last point
 * that has it, to the last bits, with f there. Where nothing is outside, the one inside. By eighths: about 17 rounds.
 */
export function* edge(
  inside: { readonly x: number; readonly f: number },
  outside: number | undefined,
  has: (f: number) => boolean,
): Batches<{ readonly x: number; readonly f: number }> {
  if (outside === undefined) return inside;
  let last = inside;
  let beyond = outside;
  const nearEnough = Number.EPSILON * Math.abs(outside - inside.x); // beside zero there is no last bit
  while (Math.abs(beyond - last.x) > Number.EPSILON * Math.abs(last.x) + nearEnough) {
    const from = last.x;
    const x = Float64Array.from({ length: parts - 1 }, (_, index) => from + ((beyond - from) * (index + 1)) / parts);
    const f = yield x;
    const found = f.findIndex((each) => !has(each));
    const without = found === -1 ? x.length : found;
    if (without > 0) last = { x: x[without - 1]!, f: f[without - 1]! };
    if (without < x.length) beyond = x[without]!;
  }
  return last;
}
