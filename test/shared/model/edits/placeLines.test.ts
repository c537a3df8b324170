import { describe, expect, test } from "vitest";
import type { Document, Line } from "../../../../shared/model/document.ts";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { placeLines } from "../../../../shared/model/edits/placeLines.ts";

const line = (name: string, level = 0): Line => ({ name, label: name, unit: "", ...(level === 0 ? {} : { level }) });

const model: Document = {
  title: "T",
  timeline: { start: "2025", periods: 2, unit: "year", actuals: 0 },
  lists: [],
  sections: [
    { name: "s", label: "S", lines: [line("a"), line("b"), line("c", 1), line("d", 1), line("e")] },
    { name: "t", label: "T", lines: [line("f")] },
  ],
  scenarios: [],
  headline: [],
  charts: [],
};

/** The lines of both sections afterwards, each with a dot for each level. */
function placed(names: readonly string[], section: string, at: number): string {
  const edit = placeLines(model, names, { section, at });
  if (edit === null) return "as it was";
  const applied = applyEdit(model, edit);
  if (!applied.ok) throw new Error(applied.problems[0]!.code);
  const text = ({ name, level = 0 }: Line) => `${".".repeat(level)}${name}`;
  return applied.value.document.sections.map(({ lines }) => lines.map(text).join(" ")).join(" | ");
}

describe("lines that are put elsewhere", () => {
  test("stand together, counted with all lines as they stand", () => {
    expect(placed(["a", "e"], "t", 1)).toBe("b .c .d | f a e");
    expect(placed(["a"], "s", 2)).toBe("b .a .c .d e | f");
  });

  test("join a group between its lines", () => {
    expect(placed(["e"], "s", 3)).toBe("a b .c .e .d | f");
  });

  test("stay in their group behind its last line, and leave it elsewhere", () => {
    expect(placed(["c"], "s", 4)).toBe("a b .d .c e | f");
    expect(placed(["c"], "s", 5)).toBe("a b .d e c | f");
    expect(placed(["c"], "t", 0)).toBe("a b .d e | c f");
  });

  test("keep how deep they stand among themselves", () => {
    expect(placed(["b", "c", "d"], "t", 1)).toBe("a e | f b .c .d");
  });

  test("change nothing where they are", () => {
    expect(placed(["b"], "s", 1)).toBe("as it was");
    expect(placed(["b"], "s", 2)).toBe("as it was");
  });
});
