/** The lines a formula speaks of, from its tree or, where it cannot be parsed, from its words. */
import { lex, type Token } from "./lexer.ts";
import { isKeyword } from "./names.ts";
import { type Expr, type Span, walk } from "./tree.ts";

export interface Reference {
  readonly name: string;
  readonly at: Span;
}

/** Every use of a line's name, in the order of the text. Whether there is such a line is not asked. */
export function referencesOf(tree: Expr): readonly Reference[] {
  const references: Reference[] = [];
  walk(tree, (node) => {
    if (node.kind === "name" && !isKeyword(node.name)) references.push({ name: node.name, at: node.at });
  });
  return references;
}

/** Names of the lines in a formula's text, each once; none where the text cannot be cut into words. */
export function lineNamesIn(formula: string): readonly string[] {
  const lexed = lex(formula);
  if (!lexed.ok) return [];
  const { tokens } = lexed.value;
  return [...new Set(tokens.filter((_, index) => isLineName(tokens, index)).map(({ text }) => text))];
}

/** Whether the token is the name of a line, and not of a function or a word of the language. */
export const isLineName = (tokens: readonly Token[], index: number): boolean => {
  const { kind, text } = tokens[index]!;
  return kind === "name" && tokens[index + 1]?.text !== "(" && !isKeyword(text);
};
