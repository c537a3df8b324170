/** The things with the one at an index at another. */
export const moved = <T>(things: readonly T[], from: number, to: number): readonly T[] =>
  things.toSpliced(from, 1).toSpliced(to, 0, things[from]!);
