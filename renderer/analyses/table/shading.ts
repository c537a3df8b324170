/**
 * How strongly a number differs from the base, for colours that part at it: blue
 * above and orange below, which every eye tells apart. Each side is measured by
 * its own farthest number, and runs with the square root of the difference, so
 * that small differences are seen beside large ones.
 */

/** The numbers farthest from the base on either side, as differences from it; 0 where there is none. */
export interface Reach {
  readonly below: number;
  readonly above: number;
}

export function reachOf(base: number, values: Float64Array): Reach {
  let [below, above] = [0, 0];
  for (const value of values) {
    const apart = value - base;
    if (apart > above) above = apart;
    else if (-apart > below) below = -apart;
  }
  return { below, above };
}

/** From -1, the farthest below, over 0, the base, to 1; NaN where there is no number or no base. */
export function shadeOf(value: number, base: number, { below, above }: Reach): number {
  const apart = value - base;
  if (Number.isNaN(apart)) return Number.NaN;
  if (apart === 0) return 0;
  return apart > 0 ? Math.sqrt(Math.min(1, apart / above)) : -Math.sqrt(Math.min(1, -apart / below));
}

/** Of `#1d4ed8`, or `#fff` in short. */
export function colourOf(hex: string): Colour {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, "$&$&") : hex;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Colour;
}

export type Colour = readonly [red: number, green: number, blue: number];

export interface HeatColours {
  readonly above: Colour;
  readonly below: Colour;
  /** Of the base. */
  readonly middle: Colour;
  /** Where there is no number. */
  readonly none: Colour;
}

/** Of a shade; the strongest is not quite the colour itself, so that lines over it are seen. */
export function heatColour(shade: number, colours: HeatColours): Colour {
  const colour: [number, number, number] = [0, 0, 0];
  putHeatColour(colour, 0, shade, colours);
  return colour;
}

/** Writes the colour of a shade into `out` from `at` on: a map has forty thousand of them, and makes an object of none. */
export function putHeatColour(
  out: { [channel: number]: number },
  at: number,
  shade: number,
  { above, below, middle, none }: HeatColours,
): void {
  const isNone = Number.isNaN(shade);
  const towards = isNone ? none : shade < 0 ? below : above;
  const by = isNone ? 1 : Math.abs(shade) * strongest;
  for (let channel = 0; channel < 3; channel++) {
    const from = middle[channel]!;
    out[at + channel] = Math.round(from + (towards[channel]! - from) * by);
  }
}

const strongest = 0.85;

export const cssColour = ([red, green, blue]: Colour): string => `rgb(${red}, ${green}, ${blue})`;
