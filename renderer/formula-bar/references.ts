/** The lines a formula names, and the colour each has while it is typed. */
import { looseTokens } from "../../shared/formula/looseTokens.ts";
import { isLineName } from "../../shared/formula/references.ts";

const colourCount = 6;

/** The class of the line named first, second, …; numbers tell apart what shares a colour. */
export const referenceClass = (number: number): string => `reference-${((number - 1) % colourCount) + 1}`;

export const referenceClasses: readonly string[] = Array.from({ length: colourCount }, (_, index) =>
  referenceClass(index + 1),
);

/** In the order of the text, each once. */
export function linesNamedIn(text: string, isLine: (name: string) => boolean): readonly string[] {
  const tokens = looseTokens(text);
  const names = tokens.filter((token, index) => isLineName(tokens, index) && isLine(token.text));
  return [...new Set(names.map((token) => token.text))];
}
