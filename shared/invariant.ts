/** A promise of our own code that did not hold: caught only at the top, never to steer by. */
export class BrokenInvariant extends Error {
  override readonly name = "BrokenInvariant";
}

export function invariant(condition: boolean, promise: string): asserts condition {
  if (!condition) throw new BrokenInvariant(promise);
}

/** Ends a switch over a union: the compiler proves it is never reached. */
export function unreachable(value: never): never {
  throw new BrokenInvariant(`unreachable: ${JSON.stringify(value)}`);
}
