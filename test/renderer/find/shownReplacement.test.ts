import { expect, test } from "vitest";
import { closedFind, shownReplacement } from "../../../renderer/state/findState.ts";

const replacing = { ...closedFind, isOpen: true, isReplacing: true };

test("nothing is shown to go before the person has thought of a replacement", () => {
  expect(shownReplacement(replacing)).toBeNull();
});

test("in the field an empty replacement is shown for what it is", () => {
  expect(shownReplacement({ ...replacing, isAtReplacement: true })).toBe("");
});

test("a replacement that was typed is shown from wherever one is", () => {
  expect(shownReplacement({ ...replacing, replacement: "gain" })).toBe("gain");
});

test("who only finds is shown no replacement, though one was typed before", () => {
  expect(shownReplacement({ ...replacing, isReplacing: false, replacement: "gain" })).toBeNull();
});
