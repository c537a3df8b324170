import { expect, test } from "vitest";
import { renewedMap } from "../../../../shared/engine/lines/renewedMap.ts";

const letters = new Map(["a", "b", "c"].map((name) => [name, name.toUpperCase()]));

test("a renewed map has its keys in their places, with the other values", () => {
  const renewed = renewedMap(letters, new Map([["b", "other"]]));
  expect([...renewed]).toEqual([
    ["a", "A"],
    ["b", "other"],
    ["c", "C"],
  ]);
  expect([...renewed.keys()]).toEqual(["a", "b", "c"]);
  expect([...renewed.values()]).toEqual(["A", "other", "C"]);
  expect([renewed.size, renewed.has("b"), renewed.has("d")]).toEqual([3, true, false]);
  expect(["a", "b", "d"].map((name) => renewed.get(name))).toEqual(["A", "other", undefined]);
  const visited: string[] = [];
  renewed.forEach((value, key) => void visited.push(`${key} ${value}`));
  expect(visited).toEqual(["a A", "b other", "c C"]);
});

test("a map that was renewed before is as it was, and so is the one before it", () => {
  const first = renewedMap(letters, new Map([["b", "first"]]));
  const second = renewedMap(first, new Map([["c", "second"]]));
  expect([...letters.values()]).toEqual(["A", "B", "C"]);
  expect([...first.values()]).toEqual(["A", "first", "C"]);
  expect([...second.values()]).toEqual(["A", "first", "second"]);
});

test("a null is a value like others", () => {
  const first = renewedMap<string, string | null>(letters, new Map([["b", null]]));
  expect(first.get("b")).toBeNull();
  expect([...first.values()]).toEqual(["A", null, "C"]);
});

test("a map renewed over and over, in few places and in many, reads like a plain one", () => {
  const numbers = new Map(Array.from({ length: 500 }, (_, key) => [key, 0]));
  const plain = new Map(numbers);
  let renewed: ReadonlyMap<number, number> = numbers;
  for (let round = 1; round < 200; round++) {
    const count = round % 50 === 0 ? 400 : 3;
    const values = new Map(Array.from({ length: count }, (_, index) => [(round * 7 + index) % 500, round]));
    for (const [key, value] of values) plain.set(key, value);
    renewed = renewedMap(renewed, values);
    expect([...renewed]).toEqual([...plain]);
    expect([0, 7, 250].map((key) => renewed.get(key))).toEqual([0, 7, 250].map((key) => plain.get(key)));
  }
});
