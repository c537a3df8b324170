import { describe, expect, test } from "vitest";
import { functionAt } from "../../../renderer/formula-bar/functionAt.ts";

/** `|` is the caret. */
const nameAt = (text: string) => functionAt(text.replace("|", ""), text.indexOf("|"))?.name ?? null;

describe("the function that the caret is at", () => {
  test("is the innermost in whose parentheses it is", () => {
    expect(nameAt("=max(1, sum(pri|ce))")).toBe("sum");
    expect(nameAt("=max(1, sum(price)|)")).toBe("max");
  });

  test("is the one on whose name it is, whatever is around", () => {
    expect(nameAt("=max(1, su|m(price))")).toBe("sum");
    expect(nameAt("|max(1)")).toBe("max");
  });

  test("is none outside of calls, and none where a line only begins like one", () => {
    expect(nameAt("max(1) + pri|ce")).toBeNull();
    expect(nameAt("su|m")).toBeNull();
    expect(nameAt("nosuch(|)")).toBeNull();
  });
});
