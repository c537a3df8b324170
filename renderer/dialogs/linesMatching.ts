import type { Line } from "../../shared/model/document.ts";

/** Lines whose label or name has every word of `text`; those that begin with it first, else in the order given. */
export function linesMatching(lines: readonly Line[], text: string): readonly Line[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const begins = ({ name, label }: Line) => [name, label].some((part) => part.toLowerCase().startsWith(words[0] ?? ""));
  const found = lines.filter(({ name, label }) => {
    const searched = `${label} ${name}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
  return words.length === 0 ? found : [...found.filter(begins), ...found.filter((line) => !begins(line))];
}
