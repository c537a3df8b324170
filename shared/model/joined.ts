/** Parts in a sentence: `a`, `a and b`, `a, b and c`; nothing of none. */
export const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
