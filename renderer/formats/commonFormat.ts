/** What the formats of several lines have in common, and what they become. */
import type { Format, Line } from "../../shared/model/document.ts";
import type { FormatFields } from "../../shared/model/edits/formats.ts";

/** The four that are one choice each; conditions are a list. */
export type FormatChoice = "style" | "decimals" | "scale" | "negative";

type Formatted = Pick<Line, "format">;

/** A line's own, null where it says nothing, `undefined` where the lines differ. Never asked of no line. */
export function commonChoice<Key extends keyof FormatFields>(
  lines: readonly Formatted[],
  key: Key,
): NonNullable<Format[Key]> | null | undefined {
  const [first, ...others] = lines.map(({ format }) => (format?.[key] ?? null) as NonNullable<Format[Key]> | null);
  const isSame = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return isSame ? first : undefined;
}

/** A line as it would look; what the fields do not name stays. */
export function withFormat<Shown extends Formatted>(line: Shown, fields: FormatFields): Shown {
  const kept = Object.entries({ ...line.format, ...fields }).filter(([, value]) => value !== null);
  return { ...line, format: Object.fromEntries(kept) as Format };
}
