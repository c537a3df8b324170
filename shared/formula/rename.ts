import { lex } from "./lexer.ts";
import { isLineName } from "./references.ts";

/**
 * The formula with every use of these names replaced, all at once: two lines may change names with each other.
 * The rest of its text stays as written, as does a text that cannot be read.
 */
export function renameAllInFormula(text: string, names: ReadonlyMap<string, string>): string {
  const lexed = lex(text);
  if (!lexed.ok) return text;
  const { tokens } = lexed.value;
  let renamed = "";
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    const name = isLineName(tokens, index) ? names.get(token.text) : undefined;
    renamed += text.slice(end, token.at.start) + (name ?? token.text);
    end = token.at.end;
  }
  return renamed + text.slice(end);
}
