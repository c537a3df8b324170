import { expect, test } from "vitest";
import { markedText } from "../../../renderer/palette/markedText.ts";

/** Found letters in brackets. */
const marked = (label: string, wanted: string) =>
  markedText(label, wanted)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join("");

test.each([
  ["Fill down", "fill", "[Fill] down"],
  ["Fill down", "down fi", "[Fi]ll [down]"],
  ["Fill down", "fdn", "[F]ill [d]ow[n]"],
  ["Fill down", "", "Fill down"],
  ["Fill down", "xyz", "Fill down"],
  ["Fill down", "fill zzz", "[Fill] down"],
])("%s, %j: %s", (label, wanted, text) => {
  expect(marked(label, wanted)).toBe(text);
});
