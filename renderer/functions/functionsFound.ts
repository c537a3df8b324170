import type { FunctionEntry } from "../../shared/formula/catalogue/entry.ts";

/** Functions with every word of the text in their name, signature or help; those whose name begins with it first. */
export function functionsFound(all: readonly FunctionEntry[], text: string): readonly FunctionEntry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(({ name, signature, help }) => {
    const searched = `${name} ${signature} ${help}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
  const begins = ({ name }: FunctionEntry) => name.toLowerCase().startsWith(words[0] ?? "");
  return words.length === 0 ? found : [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}
