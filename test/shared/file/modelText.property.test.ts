import * as fc from "fast-check";
import { expect, test } from "vitest";
import { modelText } from "../../../shared/file/modelText.ts";
import { problemsSentence } from "../../../shared/file/problems.ts";
import { readModel } from "../../../shared/file/readModel.ts";
import type { Document } from "../../../shared/model/document.ts";
import { anyDocument } from "./anyDocument.ts";

function readBack(text: string): Document {
  const read = readModel(text);
  if (!read.ok) throw new Error(problemsSentence(read.problems));
  return read.value.document;
}

test("what is read back from a document's text is the document", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(readBack(modelText(document))).toEqual(document);
    }),
  );
});

test("text, read and written again, is the same to the byte", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const text = modelText(document);
      expect(modelText(readBack(text))).toBe(text);
    }),
  );
});

test("the text does not depend on the order in which the keys of a document were made", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(modelText(reversed(document) as Document)).toBe(modelText(document));
    }),
  );
});

test("the text is JSON of UTF-8, with a line break at its end and nowhere in a text", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const text = modelText(document);
      expect(new TextDecoder("utf-8", { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
      expect(JSON.parse(text)).toMatchObject({ format: "railhead", version: 1, title: document.title });
      expect(text).toMatch(/\}\n$/);
    }),
  );
});

/** The same value with the keys of every object in the opposite order; what a file leaves to `extra` keeps its own. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [
        key,
        key === "extra" ? Object.fromEntries(Object.entries(held as object).reverse()) : reversed(held),
      ]),
  );
}
