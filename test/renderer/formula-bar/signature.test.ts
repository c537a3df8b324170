import { expect, test } from "vitest";
import { signatureParts } from "../../../renderer/formula-bar/signature.ts";
import { functions } from "../../../shared/formula/catalogue.ts";

const marked = (signature: string, argument: number) =>
  signatureParts(signature, argument)
    .map(({ text, isAtHand }) => (isAtHand ? `[${text}]` : text))
    .join("");

test("the argument at hand is marked", () => {
  expect(marked("npv(rate, x)", 1)).toBe("npv(rate, [x])");
});

test("in the shortest way to write the call that has it", () => {
  expect(marked("prev(x), prev(x, n) or prev(x, n, start)", 0)).toBe("prev([x]), prev(x, n) or prev(x, n, start)");
  expect(marked("prev(x), prev(x, n) or prev(x, n, start)", 2)).toBe("prev(x), prev(x, n) or prev(x, n, [start])");
});

test("where arguments go on, the dots are", () => {
  expect(marked("max(x) or max(a, b, …)", 7)).toBe("max(x) or max(a, b, […])");
});

test("nothing is marked where there is no such argument", () => {
  expect(marked("sum(x)", 3)).toBe("sum(x)");
});

test("every signature of the catalogue stays as it is written", () => {
  for (const { signature } of functions)
    expect(
      signatureParts(signature, 0)
        .map(({ text }) => text)
        .join(""),
    ).toBe(signature);
});
