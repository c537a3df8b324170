/** A curve that is still being drawn, or done. */
interface Drawn {
  readonly x: number[];
  readonly y: number[];
}

/**
 * Points over rising `x`, several at one x, as curves: where two neighbours have as many they are joined in order;
 * where they have not, each of the fewer goes on to the nearest of the more, and the others begin or end there.
 */
export function joinedCurves(x: readonly number[], points: readonly (readonly number[])[]): readonly Drawn[] {
  const curves: Drawn[] = [];
  let open: readonly Drawn[] = [];
  for (const [column, ys] of points.entries()) {
    const onto = partners(
      open.map(({ y }) => y.at(-1)!),
      ys,
    );
    open = ys.map((y, index) => {
      const curve = onto[index] === undefined ? { x: [], y: [] } : open[onto[index]]!;
      if (onto[index] === undefined) curves.push(curve);
      curve.x.push(x[column]!);
      curve.y.push(y);
      return curve;
    });
  }
  return curves;
}

/** For each of `next` the index of the one before it that goes on to it; both rising, and no two lines cross. */
function partners(before: readonly number[], next: readonly number[]): readonly (number | undefined)[] {
  if (before.length === next.length) return next.map((_, index) => index);
  const [few, many] = before.length < next.length ? [before, next] : [next, before];
  const chosen = nearestInOrder(few, many);
  return before.length < next.length
    ? next.map((_, index) => {
        const from = chosen.indexOf(index);
        return from === -1 ? undefined : from;
      })
    : chosen;
}

/** For each of the fewer one of the more, in order, with the least sum of distances: by dynamic programming. */
function nearestInOrder(few: readonly number[], many: readonly number[]): readonly number[] {
  // `best[j]`: of the fewer so far, the cheapest choice among the first j of the more.
  let best: readonly (Choice | null)[] = Array.from({ length: many.length + 1 }, () => nothing);
  for (const own of few) {
    const next: (Choice | null)[] = [null];
    for (const [j, other] of many.entries()) {
      const before = best[j]!;
      const taken =
        before === null ? null : { cost: before.cost + Math.abs(own - other), chosen: [...before.chosen, j] };
      const left = next[j]!;
      next.push(left === null || (taken !== null && taken.cost < left.cost) ? taken : left);
    }
    best = next;
  }
  return best.at(-1)!.chosen;
}

interface Choice {
  readonly cost: number;
  readonly chosen: readonly number[];
}

const nothing: Choice = { cost: 0, chosen: [] };
