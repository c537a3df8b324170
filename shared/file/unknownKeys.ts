import type { Document, Extra } from "../model/document.ts";
import { mostProblems } from "./format.ts";
import type { FileNotice } from "./notices.ts";
import type { Path } from "./path.ts";

/** Where the document carries keys that this version does not know; the first twenty. */
export function unknownKeys(document: Document): readonly FileNotice[] {
  const found: FileNotice[] = [];
  const visit = (value: unknown, at: Path) => {
    if (typeof value !== "object" || value === null || found.length >= mostProblems) return;
    if (Array.isArray(value)) {
      if (typeof value[0] === "object") for (const [index, entry] of value.entries()) visit(entry, [...at, index]);
      return;
    }
    for (const [key, held] of Object.entries(value)) {
      if (key === "extra")
        for (const name of Object.keys(held as Extra)) found.push({ code: "unknown-key", at: [...at, name] });
      else if (key !== "values") visit(held, [...at, key]);
    }
  };
  visit(document, []);
  return found;
}
