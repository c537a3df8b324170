import { expect, test } from "vitest";
import { LineOrder } from "../../../../shared/engine/lines/lineOrder.ts";

const order = new LineOrder(["price", "volume", "cost", "profit"]);

test("names are sorted as the lines stand", () => {
  expect(order.sorted(["profit", "price", "cost"])).toEqual(["price", "cost", "profit"]);
});

test("a further name goes where its line stands", () => {
  expect(order.with("price", ["volume", "profit"])).toEqual(["price", "volume", "profit"]);
  expect(order.with("cost", ["volume", "profit"])).toEqual(["volume", "cost", "profit"]);
  expect(order.with("profit", [])).toEqual(["profit"]);
});
