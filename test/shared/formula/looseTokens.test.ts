import { describe, expect, test } from "vitest";
import { isOpenText, looseTokens } from "../../../shared/formula/looseTokens.ts";

const words = (text: string) => looseTokens(text).map((token) => token.text);

describe("the tokens of a text being typed", () => {
  test("are the lexer's where it can be read", () => {
    expect(words("max(0, gpus * 5 USD bn)")).toEqual(["max", "(", "0", ",", "gpus", "*", "5 USD bn", ")"]);
  });

  test("go on behind a sign that cannot stand in a formula", () => {
    expect(words("a & b")).toEqual(["a", "b"]);
  });

  test("know where they stand behind an equals sign", () => {
    expect(looseTokens(" = price")[0]?.at).toEqual({ start: 3, end: 8 });
    expect(looseTokens("a & bc")[1]?.at).toEqual({ start: 4, end: 6 });
  });

  test("end with the text of a quote that is still open", () => {
    const last = looseTokens('pick(owed, "lo').at(-1)!;
    expect(last.text).toBe('"lo');
    expect(isOpenText(last)).toBe(true);
    expect(isOpenText(looseTokens('pick(owed, "loan")')[4]!)).toBe(false);
  });

  test("are none of nothing", () => {
    expect(words(" = ")).toEqual([]);
  });
});
