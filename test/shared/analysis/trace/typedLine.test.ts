import { describe, expect, test } from "vitest";
import { typedLine } from "../../../../shared/analysis/trace/typedLine.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import type { Line } from "../../../../shared/model/document.ts";
import { smallModel } from "../../../renderer/smallModel.ts";

/** Of a model with these lines besides. */
function typed(name: string, ...more: readonly Line[]) {
  const [section] = smallModel.sections;
  const sections = [{ ...section!, lines: [...section!.lines, ...more] }];
  const compiled = compileDocument({ ...smallModel, sections });
  return typedLine(openLive(compiled, null), compiled.lines.get(name)!);
}

const line = (name: string, formula: string): Line => ({ name, label: name, unit: "", formula });

describe("a line as typed numbers", () => {
  test("has a number for each period, and nothing of its formulas", () => {
    const { line: price } = typed("price");
    expect(price).toEqual({ name: "price", label: "Price", unit: "USD/share", values: [100, 150, 225] });
  });

  test("has one number where the line has one for all periods", () => {
    expect(typed("growth").line.values).toBe(50);
    expect(typed("worth").line.values).toBe(125);
  });

  test("has them by member", () => {
    expect(typed("cover").line.values).toEqual({ a: [1, 2, 3], b: [0.1, 0.2, 0.3] });
  });

  test("is empty where the line is, and timed still", () => {
    const { line: gap, hasEmpty, hasFault } = typed("gap", line("gap", "index == 1 ? na : index"));
    expect(gap).toMatchObject({ values: [0, null, 2], formula: "na" });
    expect({ hasEmpty, hasFault }).toEqual({ hasEmpty: true, hasFault: false });
    expect(typed("none", line("none", "index >= 0 ? na : 1")).line.values).toEqual([null, null, null]);
  });

  test("says that numbers cannot say an error", () => {
    const { line: broken, hasEmpty, hasFault } = typed("broken", line("broken", "1 / (index - 1)"));
    expect(broken.values).toEqual([-1, null, 1]);
    expect({ hasEmpty, hasFault }).toEqual({ hasEmpty: false, hasFault: true });
  });
});
