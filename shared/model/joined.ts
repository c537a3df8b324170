/** Parts in a sentence: `a`, `a and b`, `a, b and c`; nothing of none. */
export const joined = (parts: readonly string[], word: "and" | "or" = "and"): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
