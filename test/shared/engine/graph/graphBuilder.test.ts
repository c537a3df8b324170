import { expect, test } from "vitest";
import { GraphBuilder } from "../../../../shared/engine/graph/graphBuilder.ts";

const plus = { kind: "binary", operator: "+" } as const;

test("equal nodes are one node, however many there are", () => {
  const builder = new GraphBuilder(4, []);
  const numbers = Array.from({ length: 3000 }, (_, value) => builder.constant(value));
  const sums = numbers.map((id, at) => builder.elementwise(plus, [id, numbers[0]!], at % 2 === 0));
  expect(numbers.map((_, value) => builder.constant(value))).toEqual(numbers);
  expect(numbers.map((id, at) => builder.elementwise(plus, [id, numbers[0]!], at % 2 === 0))).toEqual(sums);
  expect(new Set([...numbers, ...sums]).size).toBe(6000);
});

test("nodes that differ in their operation, arguments, lists or periods are different nodes", () => {
  const builder = new GraphBuilder(4, [2, 3]);
  const [a, b] = [builder.constant(1), builder.constant(2)];
  const different = [
    builder.constant(0),
    builder.constant(-0),
    builder.add(plus, [a, b], [], false),
    builder.add(plus, [b, a], [], false),
    builder.add({ kind: "binary", operator: "-" }, [a, b], [], false),
    builder.add(plus, [a, b], [0], false),
    builder.add(plus, [a, b], [0, 1], false),
    builder.add(plus, [a, b], [], true),
    builder.add({ kind: "shift", lag: 1 }, [a, b], [], true),
    builder.add({ kind: "shift", lag: -1 }, [a, b], [], true),
  ];
  expect(new Set(different).size).toBe(different.length);
});

test("a node is over the lists of all its arguments, in the order of the document", () => {
  const builder = new GraphBuilder(4, [2, 3, 4]);
  const over = (lists: readonly number[]) =>
    builder.reserve({ kind: "input", line: lists.join(), part: "value" }, lists, false);
  expect(builder.node(builder.elementwise(plus, [over([2]), over([0, 1])])).lists).toEqual([0, 1, 2]);
  expect(builder.node(builder.elementwise(plus, [over([1]), builder.constant(1)])).lists).toEqual([1]);
});

test("a copy knows what was there, and neither sees what the other adds", () => {
  const builder = new GraphBuilder(4, []);
  const one = builder.constant(1);
  const copy = builder.copy();
  expect(copy.constant(1)).toBe(one);
  const two = copy.constant(2);
  expect(builder.constant(3)).toBe(two); // the same place in another graph
  expect([builder.node(two).operation, copy.node(two).operation]).toEqual([
    { kind: "constant", value: 3 },
    { kind: "constant", value: 2 },
  ]);
});
