import { describe, expect, test } from "vitest";
import { worthOf } from "../../../renderer/formula-bar/worth.ts";
import { assessDraft } from "../../../shared/analysis/draft/assessDraft.ts";
import { leadOf } from "../../../shared/formula/looseTokens.ts";
import { live } from "../smallModel.ts";

const small = live();

/** Of `all_owed` in 2025: loans of 20 and 2. A bar marks the caret, two what is selected. */
function worth(marked: string, isAsked = false) {
  const [start, end] = [marked.indexOf("|"), marked.lastIndexOf("|")];
  const text = marked.replaceAll("|", "");
  const selection = { start, end: end > start ? end - 1 : end };
  const draft = { line: "all_owed", field: "formula", text: text.slice(leadOf(text)), pending: [] } as const;
  const address = { line: "all_owed", member: 0, period: 1 };
  const formula = { text, selection, address, evaluated: isAsked ? selection : null };
  return worthOf(formula, draft, assessDraft(small, draft));
}

describe("a formula being typed", () => {
  test("shows its value with its unit", () => {
    expect(worth("sum(owed) * 2|").whole).toBe("$44.0m");
  });

  test("shows the part under the caret, with its own unit", () => {
    expect(worth("prev(sum(ow|ed)) * price / 1 USD/share").part).toBeNull();
    expect(worth("prev(su|m(owed)) * 2").part).toEqual({ text: "prev(sum(owed))", value: "$11.0m" });
  });

  test("shows what is selected, though it is no part of the tree", () => {
    expect(worth("sum(owed) * |2 + 3| * 4").part).toEqual({ text: "2 + 3", value: "5.00" });
  });

  test("counts behind the equals sign", () => {
    expect(worth("= |sum(owed)| * 2").part).toEqual({ text: "sum(owed)", value: "$22.0m" });
  });

  test("keeps what was asked for beside it", () => {
    expect(worth("|sum(owed)| * 2", true).evaluated).toEqual({ text: "sum(owed)", value: "$22.0m" });
    expect(worth("|sum(owed)| * 2").evaluated).toBeNull();
  });

  test("says why it has no value", () => {
    expect(worth("sum(owed) / 0|").whole).toContain("division by zero");
  });

  test("has no value while a name in it is wrong, though its parts have theirs", () => {
    expect(worth("sum(owed) + |nothing").whole).toBeNull();
    expect(worth("su|m(owed) + nothing").part).toEqual({ text: "sum(owed)", value: "$22.0m" });
  });

  test("has no value before it can be read", () => {
    expect(worth("sum(owed) * |").whole).toBeNull();
  });
});
