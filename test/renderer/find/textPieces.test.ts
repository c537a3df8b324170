import { expect, test } from "vitest";
import { textPieces } from "../../../renderer/find/textPieces.ts";

const shown = (text: string, ...at: readonly (readonly [number, number])[]) =>
  textPieces(
    text,
    at.map(([start, end]) => ({ start, end })),
  )
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join("");

test("hits stand apart from the text around them", () => {
  expect(shown("a margin b margin", [2, 8], [11, 17])).toBe("a [margin] b [margin]");
});

test("a hit far into a text is shown with a little before it", () => {
  const text = `${"x".repeat(60)}hit${"y".repeat(10)}`;
  expect(shown(text, [60, 63])).toBe(`…${"x".repeat(30)}[hit]${"y".repeat(10)}`);
});

test("a long text ends after what a row holds", () => {
  expect(shown(`hit${"y".repeat(400)}`, [0, 3])).toBe(`[hit]${"y".repeat(157)}…`);
});

test("line breaks are spaces", () => {
  expect(shown("one\n two", [5, 8])).toBe("one [two]");
});
