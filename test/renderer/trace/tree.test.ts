import { describe, expect, test } from "vitest";
import { treeMove, typedAhead } from "../../../renderer/trace/treeKeys.ts";
import { type TreeNode, treeRows } from "../../../renderer/trace/treeNode.ts";

const node = (text: string, ...children: readonly TreeNode[]): TreeNode => ({
  id: text,
  text,
  value: "",
  target: null,
  children: children.length === 0 ? null : () => children,
});

/** price (open: growth, first), costs (closed: wages), profit. */
const rows = treeRows(
  [node("price", node("growth"), node("first")), node("costs", node("wages")), node("profit")],
  (path) => path === "/price",
);
const move = (key: string, active: number) => treeMove(key, rows, active);

describe("the rows of a tree", () => {
  test("are what is open of it, each with its level and its place among its siblings", () => {
    expect(rows.map(({ path, level, place, siblings }) => `${path} ${level} ${place}/${siblings}`)).toEqual([
      "/price 1 1/3",
      "/price/growth 2 1/2",
      "/price/first 2 2/2",
      "/costs 1 2/3",
      "/profit 1 3/3",
    ]);
  });

  test("ask for children only where they are open", () => {
    let asked = 0;
    const lazy: TreeNode = { ...node("lazy"), children: () => [node(`asked ${++asked}`)] };
    treeRows([lazy], () => false);
    expect(asked).toBe(0);
  });
});

describe("keys in a tree", () => {
  test("up and down go row by row and stop at the ends", () => {
    expect(move("ArrowDown", 0)).toEqual({ kind: "to", index: 1 });
    expect(move("ArrowDown", 4)).toEqual({ kind: "to", index: 4 });
    expect(move("ArrowUp", 0)).toEqual({ kind: "to", index: 0 });
  });

  test("right opens, then goes in; left closes, then goes out", () => {
    expect(move("ArrowRight", 3)).toEqual({ kind: "open", index: 3 });
    expect(move("ArrowRight", 0)).toEqual({ kind: "to", index: 1 });
    expect(move("ArrowLeft", 0)).toEqual({ kind: "close", index: 0 });
    expect(move("ArrowLeft", 2)).toEqual({ kind: "to", index: 0 });
    expect(move("ArrowRight", 4)).toBeNull();
    expect(move("ArrowLeft", 4)).toBeNull();
  });

  test("Home and End go to the ends, Enter goes where the row leads", () => {
    expect(move("Home", 3)).toEqual({ kind: "to", index: 0 });
    expect(move("End", 0)).toEqual({ kind: "to", index: 4 });
    expect(move("Enter", 2)).toEqual({ kind: "go", index: 2 });
  });

  test("a letter goes to the next row that begins with it, round and round", () => {
    expect(typedAhead(rows, 0, "p")).toBe(4);
    expect(typedAhead(rows, 4, "P")).toBe(0);
    expect(typedAhead(rows, 0, "x")).toBeNull();
  });

  test("further letters of a word stay at the row that still fits", () => {
    expect(typedAhead(rows, 4, "pro")).toBe(4);
    expect(typedAhead(rows, 0, "pro")).toBe(4);
  });
});
