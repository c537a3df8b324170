/** Orders in which drivers come, each as likely as any other: a shuffle from draws that come from a counter. */
import { philox } from "../../numbers/random/philox.ts";

/** Of our own choosing, so that the same model has the same amounts everywhere. */
const key = [0x5aa91e7, 0] as const;

/**
 * The order of that index: drivers 0 to count - 1, shuffled (Fisher and Yates, Durstenfeld 1964). A place is taken
 * as the upper part of a draw of 32 bits times the number of places, which is even to one part in 2^32 / count.
 */
export function randomOrder(count: number, index: number): readonly number[] {
  const order = Array.from({ length: count }, (_, driver) => driver);
  const draws = new Uint32Array(4);
  for (let last = count - 1, draw = 0; last > 0; last--, draw++) {
    if (draw % 4 === 0) philox(draws, index, draw / 4, 0, 0, key[0], key[1]);
    const place = Math.floor((draws[draw % 4]! * (last + 1)) / 2 ** 32);
    [order[last], order[place]] = [order[place]!, order[last]!];
  }
  return order;
}
