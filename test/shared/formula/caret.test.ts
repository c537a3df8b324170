import { describe, expect, test } from "vitest";
import { callsAround, isInAggregate, takesName } from "../../../shared/formula/caret.ts";
import { looseTokens } from "../../../shared/formula/looseTokens.ts";

/** The text with a bar where the caret is. */
function at<Seen>(marked: string, see: (tokens: ReturnType<typeof looseTokens>, caret: number) => Seen): Seen {
  const caret = marked.indexOf("|");
  return see(looseTokens(marked.replace("|", "")), caret);
}

const calls = (marked: string) => at(marked, callsAround).map(({ name, argument }) => `${name} ${argument}`);

describe("the calls around the caret", () => {
  test("are told innermost first, each with its argument", () => {
    expect(calls("max(0, prev(price, |")).toEqual(["prev 1", "max 1"]);
  });

  test("do not count a call that has ended", () => {
    expect(calls("max(1, 2)| + ")).toEqual([]);
    expect(calls("max(prev(price), |)")).toEqual(["max 1"]);
  });

  test("look past parentheses that call nothing", () => {
    expect(calls("sum((a + |")).toEqual(["sum 0"]);
  });

  test("say whose members are picked", () => {
    expect(at('pick(prev(owed), "|', callsAround)[0]?.subject).toBe("owed");
  });

  test("know an aggregate by its one argument", () => {
    expect(at("sum(a * |", (tokens, caret) => isInAggregate(callsAround(tokens, caret)))).toBe(true);
    expect(at("prev(a * |", (tokens, caret) => isInAggregate(callsAround(tokens, caret)))).toBe(false);
  });
});

describe("a name can come", () => {
  test.each(["|", "= |", "a + |", "max(|", "max(0, |)", "not |", "a > 0 ? |", "a * | + b"])("in %s", (marked) => {
    expect(at(marked, takesName)).toBe(true);
  });

  test.each(["a|", "a |", "a + b|", "max(0)|", "5|", 'pick(a, "|', "ab|cd", "|(a + b)"])("not in %s", (marked) => {
    expect(at(marked, takesName)).toBe(false);
  });
});
