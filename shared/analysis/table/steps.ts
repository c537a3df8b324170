/** Cases of a table and the steps of its axes: the first axis runs fastest. */

/** What an axis has in each case. */
export function caseValues(axes: readonly (readonly number[])[], axis: number): Float64Array {
  const own = axes[axis]!;
  const caseCount = axes.reduce((product, { length }) => product * length, 1);
  const stride = axes.slice(0, axis).reduce((product, { length }) => product * length, 1);
  return Float64Array.from({ length: caseCount }, (_, c) => own[Math.floor(c / stride) % own.length]!);
}

/** The case at a step of each axis; axes without a step named are at their first. */
export function caseAt(axes: readonly (readonly number[])[], steps: readonly number[]): number {
  let stride = 1;
  let at = 0;
  for (const [axis, { length }] of axes.entries()) {
    at += (steps[axis] ?? 0) * stride;
    stride *= length;
  }
  return at;
}
