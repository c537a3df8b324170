/**
 * Searches that ask for a function at many points at once: a search yields the
 * points, is given the function's numbers there (NaN where it has none), and
 * returns what it found. Who drives it decides how the function is computed, and
 * searches that run together share each round: a model is run once a round, not
 * once a root.
 */
export type Batches<T> = Generator<Float64Array, T, Float64Array>;

/** Runs a search on a plain function. */
export function drive<T>(search: Batches<T>, f: (x: number) => number): T {
  let turn = search.next();
  while (turn.done !== true) turn = search.next(turn.value.map(f));
  return turn.value;
}

/** Searches of unlike functions side by side: each round has the points of each, none of one that is done. */
export function* together<T>(
  searches: readonly Batches<T>[],
): Generator<readonly Float64Array[], readonly T[], readonly Float64Array[]> {
  const turns = searches.map((search) => search.next());
  while (turns.some(({ done }) => done !== true)) {
    const numbers = yield turns.map((turn) => (turn.done === true ? none : turn.value));
    for (const [index, turn] of turns.entries())
      if (turn.done !== true) turns[index] = searches[index]!.next(numbers[index]!);
  }
  return turns.map(({ value }) => value as T);
}

/** Searches of one function side by side: one batch a round. */
export function* alongside<T>(searches: readonly Batches<T>[]): Batches<readonly T[]> {
  const all = together(searches);
  let turn = all.next();
  while (turn.done !== true) turn = all.next(split(yield joined(turn.value), turn.value));
  return turn.value;
}

/** Columns one after another. */
export function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A column cut into as many numbers as each part has. */
export function split(whole: Float64Array, parts: readonly Float64Array[]): readonly Float64Array[] {
  let end = 0;
  return parts.map(({ length }) => {
    end += length;
    return whole.subarray(end - length, end);
  });
}

const none = new Float64Array(0);
