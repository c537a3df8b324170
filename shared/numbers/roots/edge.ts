import type { Batches } from "./batches.ts";

/**
 * Where a property of f ends, between a point that has it and one that has not: the last point
 * that has it, to the last bits, with f there. Where nothing is outside, the one inside. By halving: about 50 rounds.
 */
export function* edge(
  inside: { readonly x: number; readonly f: number },
  outside: number | undefined,
  has: (f: number) => boolean,
): Batches<{ readonly x: number; readonly f: number }> {
  if (outside === undefined) return inside;
  let last = inside;
  let beyond = outside;
  const nearEnough = Number.EPSILON ** 2 * Math.abs(outside - inside.x); // beside zero there is no last bit
  for (;;) {
    const x = last.x + (beyond - last.x) / 2;
    if (Math.abs(beyond - last.x) <= Number.EPSILON * Math.abs(last.x) + nearEnough) return last;
    const f = (yield Float64Array.of(x))[0]!;
    if (has(f)) last = { x, f };
    else beyond = x;
  }
}
