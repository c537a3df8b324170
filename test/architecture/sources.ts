/** The project's own source files as the architecture tests read them: text, never run. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Paths from the root with forward slashes, sorted. */
export function filesIn(...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,js}`, { cwd: root }))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

export const textOf = (path: string) => readFileSync(join(root, path), "utf8");

/** The text without its comments, so that a sentence about a rule does not break it. */
export const codeOf = (path: string) => textOf(path).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

export interface Import {
  /** As written: `../model/document.ts`, `node:fs`, `@mantine/core`. */
  readonly specifier: string;
  /** The file it names, from the root; null for a package. */
  readonly file: string | null;
}

const IMPORT =
  /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\(|\bnew\s+(?:Shared)?Worker\s*\(\s*new\s+URL\s*\()\s*["']([^"'\n]+)["']/g;

/** Every import of a file: static, of types, dynamic, for its effects, or of a worker. */
export function importsOf(path: string): readonly Import[] {
  return [...codeOf(path).matchAll(IMPORT)].map((match) => {
    const specifier = match[1]!;
    const file = specifier.startsWith(".")
      ? relative(root, join(root, dirname(path), specifier.replace(/\?.*$/, ""))).replaceAll("\\", "/")
      : null;
    return { specifier, file };
  });
}

/** `@mantine/core/styles.css` is of `@mantine/core`; every `node:…` is of `node`. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
