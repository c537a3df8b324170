/** The function that the caret is at: on its name, or in its parentheses; null at none. */
import { callsAround } from "../../shared/formula/caret.ts";
import type { FunctionEntry } from "../../shared/formula/catalogue/entry.ts";
import { findFunction } from "../../shared/formula/catalogue.ts";
import { looseTokens } from "../../shared/formula/looseTokens.ts";

export function functionAt(text: string, caret: number): FunctionEntry | null {
  const tokens = looseTokens(text);
  const named = tokens.find(
    ({ kind, at }, index) => kind === "name" && at.start <= caret && caret <= at.end && tokens[index + 1]?.text === "(",
  );
  const name = named?.text ?? callsAround(tokens, caret)[0]?.name;
  return name === undefined ? null : (findFunction(name) ?? null);
}
