import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTurn } from "../../../renderer/charts/inTurn.ts";

const frames: (() => void)[] = [];
/** The coming frame is painted. */
const frame = () => frames.shift()?.();

beforeEach(() => {
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => frames.push(run));
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  vi.stubGlobal("window", { setTimeout: (run: () => void) => run(), clearTimeout: () => undefined });
});

afterEach(() => {
  while (frames.length > 0) frame();
  vi.unstubAllGlobals();
});

test("pictures are drawn one every other frame, in the order in which they asked", () => {
  const drawn: string[] = [];
  for (const name of ["a", "b", "c"]) inTurn(() => drawn.push(name));
  expect(drawn).toEqual([]);
  const counts = [1, 2, 3, 4, 5].map(() => {
    frame();
    return drawn.length;
  });
  expect(counts).toEqual([1, 1, 2, 2, 3]);
  expect(drawn).toEqual(["a", "b", "c"]);
  expect(frames).toEqual([]);
});

test("one that is called off is not drawn, the first of them either, and holds up no other", () => {
  const drawn: string[] = [];
  const [first, second] = ["a", "b", "c"].map((name) => inTurn(() => drawn.push(name)));
  first?.();
  second?.();
  for (let count = 0; count < 3; count++) frame();
  expect(drawn).toEqual(["c"]);
});

test("one that asks after the last was drawn has its frame", () => {
  const drawn: string[] = [];
  inTurn(() => drawn.push("a"));
  frame();
  inTurn(() => drawn.push("b"));
  frame();
  expect(drawn).toEqual(["a", "b"]);
});
