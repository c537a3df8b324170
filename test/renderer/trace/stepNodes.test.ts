import { describe, expect, test } from "vitest";
import { stepNodes } from "../../../renderer/trace/stepNodes.ts";
import type { TreeNode } from "../../../renderer/trace/treeNode.ts";
import { documentOf } from "../../helpers/documents.ts";
import { live } from "../smallModel.ts";

const texts = (nodes: readonly TreeNode[]) => nodes.map(({ text, value }) => `${text} = ${value}`);

describe("the trees of the trace", () => {
  test("show what feeds a cell with its value there, and open into what lies behind", () => {
    const nodes = stepNodes(live(), { line: "price", member: 0, period: 2 }, "up");
    expect(texts(nodes)).toEqual(["prev(price) = $150.00", "growth = 50.0%"]);
    expect(texts(nodes[0]!.children!())).toEqual(["prev(price) = $100.00", "growth = 50.0%"]);
    expect(nodes[1]!.children).toBeNull();
  });

  test("say how many cells a name stands for, and open into them", () => {
    const [owed] = stepNodes(live(), { line: "all_owed", member: 0, period: 1 }, "up");
    expect([owed!.text, owed!.value]).toEqual(["owed", "2 members"]);
    expect(texts(owed!.children!())).toEqual(["Loan A, 2025 = $20.0m", "Loan B, 2025 = $2.00m"]);
    expect(owed!.target).toEqual({ line: "owed", member: null, period: 1 });
  });

  test("open members of many periods member by member", () => {
    const [cover] = stepNodes(live(), { line: "owed", member: null, period: null }, "down").slice(1);
    expect([cover!.text, cover!.value]).toEqual(["cover", "2 members × 3 periods"]);
    expect(texts(cover!.children!())).toEqual(["Loan A = 3 periods", "Loan B = 3 periods"]);
    expect(texts(cover!.children!()[1]!.children!()).at(-1)).toBe("Loan B, 2026 = 0.30x");
  });

  test("show fifty at a time and the rest when asked", () => {
    const readers = Array.from({ length: 120 }, (_, index) => ({ name: `reader_${index}`, formula: "base_line" }));
    const model = live(documentOf({ lines: [{ name: "base_line", values: 1 }, ...readers] }));
    const shown = stepNodes(model, { line: "base_line", member: 0, period: 0 }, "down");
    expect(shown.length).toBe(51);
    const further = shown.at(-1)!.children!();
    expect(further.at(-1)!.text).toBe("more…");
    expect(texts(further.at(-1)!.children!()).at(-1)).toBe("reader_119 = 1.00");
  });
});
