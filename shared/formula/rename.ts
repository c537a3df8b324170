import { lex } from "./lexer.ts";

/** The formula with every use of a name replaced; the rest of its text stays as written, as does a text that cannot be read. */
export function renameInFormula(text: string, from: string, to: string): string {
  const lexed = lex(text);
  if (!lexed.ok) return text;
  const { tokens } = lexed.value;
  let renamed = "";
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    const isUse = token.kind === "name" && token.text === from && tokens[index + 1]?.text !== "(";
    renamed += text.slice(end, token.at.start) + (isUse ? to : token.text);
    end = token.at.end;
  }
  return renamed + text.slice(end);
}
