export interface Sample {
  readonly x: number;
  readonly f: number;
}

/** Fewer points at zero, one after another, are roots and no stretch. */
const leastRun = 3;

/** First and last index of each run of points that are zero within `noise`. */
export function flatRuns(samples: readonly Sample[], noise: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let index = 0; index <= samples.length; index++) {
    const isZero = index < samples.length && Math.abs(samples[index]!.f) <= noise;
    if (isZero && start === -1) start = index;
    if (isZero || start === -1) continue;
    if (index - start >= leastRun) runs.push([start, index - 1]);
    start = -1;
  }
  return runs;
}
