/** Where a table's numbers reach its levels: lines through the cells, by marching squares (d3-contour). */
import { contours } from "d3-contour";

/** A point in steps of the two axes; half a step beyond none. */
type Place = readonly [x: number, y: number];

/**
 * Lines along which `values` equals `levels`, both `[row][column]` in one run of `width` columns. Between two cells the
 * crossing is interpolated in a straight line. No line runs where a cell has no number.
 */
export function contourLines(
  values: ArrayLike<number>,
  levels: ArrayLike<number>,
  width: number,
): readonly (readonly Place[])[] {
  const gaps = new Float64Array(values.length);
  for (let at = 0; at < gaps.length; at++) gaps[at] = values[at]! - levels[at]!;
  const height = gaps.length / width;
  if (width < 2 || height < 2) return [];
  const { coordinates } = contours()
    .size([width, height])
    .smooth(false) // it would take a missing number for one without end
    .contour(gaps as unknown as number[], 0);
  const gapAt = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? Number.NaN : gaps[y * width + x]!;
  return coordinates.flatMap((polygon) =>
    polygon.flatMap((ring) => runsOf(ring.map((corner) => crossing(corner, gapAt)))),
  );
}

/**
 * Where the gap is zero between the two cells that a corner of the outline lies between; null where there are no two
 * with numbers: such corners close the outline along the rim, or round what has none. d3 puts the middle of the first
 * cell at a half, and the corner halfway between the two.
 */
function crossing([x, y]: readonly number[], gapAt: (x: number, y: number) => number): Place | null {
  const [across, down] = [x! - 0.5, y! - 0.5];
  const [left, top] = [Math.floor(across), Math.floor(down)];
  const [right, foot] = [Math.ceil(across), Math.ceil(down)];
  const [from, to] = [gapAt(left, top), gapAt(right, foot)];
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  const share = from === to ? 0 : from / (from - to);
  return [left + (right - left) * share, top + (foot - top) * share];
}

/** The stretches of a closed outline that are there; one that begins in the middle of a stretch is put together there. */
function runsOf(ring: readonly (Place | null)[]): readonly (readonly Place[])[] {
  const corners = ring.slice(0, -1); // the last is the first again
  const start = corners.indexOf(null);
  if (start === -1) return [ring as readonly Place[]];
  const runs: Place[][] = [[]];
  for (const corner of [...corners.slice(start), ...corners.slice(0, start)]) {
    if (corner === null) runs.push([]);
    else runs.at(-1)!.push(corner);
  }
  return runs.filter(({ length }) => length > 1);
}
