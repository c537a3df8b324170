/**
 * A row's course as a picture of a few pixels: lines through its numbers, with
 * gaps where there is none, the actuals apart from the forecast.
 *
 * In a box of `width` × `height` with a margin at the top and the foot, so that
 * no stroke is cut. A number alone between gaps is a point.
 */
export interface TrendPaths {
  /** Path data for SVG; empty where there is nothing to draw. */
  readonly actual: string;
  /** Begins in the last actual, so that the two meet. */
  readonly forecast: string;
  /** The last actual as a point of no length. */
  readonly today: string;
  readonly lowest: number;
  readonly highest: number;
}

export interface TrendBox {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Null with fewer than two numbers: then there is no course. `NaN` is a gap. `lowest` and `highest` are indexes. */
export function trendPaths(values: readonly number[], actuals: number, box: TrendBox): TrendPaths | null {
  const [lowest, highest] = extremes(values);
  if (lowest === -1 || values.filter((value) => !Number.isNaN(value)).length < 2) return null;
  const pointAt = placing(values, values[lowest]!, values[highest]!, box);
  const last = actuals - 1;
  const hasToday = actuals > 0 && actuals < values.length && !Number.isNaN(values[last]);
  return {
    actual: pathOf(values, 0, Math.min(actuals, values.length), pointAt),
    forecast: pathOf(values, Math.max(0, last), values.length, pointAt),
    today: hasToday ? `M${pointAt(last)}h0` : "",
    lowest,
    highest,
  };
}

/** The first lowest and the first highest number; -1 where there is none. */
function extremes(values: readonly number[]): readonly [number, number] {
  let lowest = -1;
  let highest = -1;
  values.forEach((value, at) => {
    if (Number.isNaN(value)) return;
    if (lowest === -1 || value < values[lowest]!) lowest = at;
    if (highest === -1 || value > values[highest]!) highest = at;
  });
  return [lowest, highest];
}

/** Where each number stands: `12.5 3`. What never changes runs along the middle. */
function placing(values: readonly number[], least: number, most: number, { width, height, margin }: TrendBox) {
  const step = values.length === 1 ? 0 : (width - 2 * margin) / (values.length - 1);
  const room = height - 2 * margin;
  // Halves first: the span of the widest numbers is past the largest one.
  const span = most / 2 - least / 2;
  return (at: number): string => {
    const share = span === 0 ? 0.5 : (values[at]! / 2 - least / 2) / span;
    return `${tenths(margin + at * step)} ${tenths(margin + (1 - share) * room)}`;
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

function pathOf(values: readonly number[], from: number, to: number, pointAt: (at: number) => string): string {
  const isGap = (at: number) => at < from || at >= to || Number.isNaN(values[at]);
  let path = "";
  for (let at = from; at < to; at++) {
    if (isGap(at)) continue;
    path += `${isGap(at - 1) ? "M" : "L"}${pointAt(at)}`;
    if (isGap(at - 1) && isGap(at + 1)) path += "h0";
  }
  return path;
}
