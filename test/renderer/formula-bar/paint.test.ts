import { describe, expect, test } from "vitest";
import { paint } from "../../../renderer/formula-bar/paint.ts";

const coloured = (text: string) =>
  paint(text, null)
    .filter(({ text: piece }) => piece.trim() !== "")
    .map(({ text: piece, kind }) => `${piece} ${kind}`);

describe("a painted formula", () => {
  test("tells functions, names and numbers apart", () => {
    expect(coloured("max(0, gpus * 5 USD bn)")).toEqual([
      "max function",
      "( plain",
      "0 number",
      ", plain",
      "gpus name",
      "* plain",
      "5 USD bn number",
      ") plain",
    ]);
  });

  test("is the formula when its pieces are joined", () => {
    for (const text of ["a +  b ", " prev(x, 2)*10%", "", "a ? b : c", "§ not ours"]) {
      expect(
        paint(text, { start: 1, end: 4 })
          .map(({ text: piece }) => piece)
          .join(""),
      ).toBe(text);
    }
  });

  test("underlines the fault and nothing else", () => {
    const pieces = paint("revenue + reveneu", { start: 10, end: 17 });
    expect(pieces.filter(({ isFault }) => isFault).map(({ text }) => text)).toEqual(["reveneu"]);
  });

  test("underlines part of a text that cannot be cut", () => {
    const pieces = paint("a & b", { start: 2, end: 3 });
    expect(pieces.map(({ text, isFault }) => `${text}${isFault ? "!" : ""}`)).toEqual(["a ", "&!", " b"]);
  });
});
