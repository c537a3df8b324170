/**
 * Samples that something is to be told of. Of many trials that takes as long as a good part of their run, for each is
 * put in order; so it is asked of whoever drives the analysis, as a run is: each sample by itself, here or elsewhere.
 */
import { type Sample, sampleOf } from "../../numbers/statistics/sample.ts";

export interface AskedSamples {
  /** Without NaN. */
  readonly samples: readonly Float64Array[];
  /** Called with what is told of each, in their order, before the analysis goes on. */
  readonly take: (told: readonly Sample[]) => void;
}

/** What asks for nothing but samples. */
export type FromSamples<T> = Generator<AskedSamples, T, unknown>;

export function* toldOf(samples: AskedSamples["samples"]): FromSamples<readonly Sample[]> {
  let told: readonly Sample[] = [];
  yield { samples, take: (each) => (told = each) };
  return told;
}

/** Drives what asks for nothing but samples to its end, here. */
export function concludeSamples<T>(talk: FromSamples<T>): T {
  let turn = talk.next();
  while (turn.done !== true) {
    turn.value.take(turn.value.samples.map(sampleOf));
    turn = talk.next();
  }
  return turn.value;
}
