/** Which draw of a trial. All are integers from 0 to 2^32 - 1. */
export interface DrawName {
  readonly seed: number;
  /** Of an input. */
  readonly stream: number;
  /** Of those of the input: by member of a list, and by period. */
  readonly member: number;
  readonly step: number;
}

/** What numbers of one name are for: each use has numbers of its own. */
export const purposes = { draw: 0, order: 1, jitter: 2, scramble: 3, shuffle: 4 } as const;
