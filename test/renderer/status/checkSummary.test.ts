import { describe, expect, test } from "vitest";
import { checkSummary, checkText } from "../../../renderer/status/checkSummary.ts";
import { live, withLine } from "../smallModel.ts";

describe("the checks of a case", () => {
  test("fail at the first cell that is 0, by member and then period", () => {
    const { count, failing } = checkSummary(live());
    expect(count).toBe(2);
    expect(failing.map(({ where }) => where)).toEqual([{ line: "is_small", member: 0, period: 2 }]);
  });

  test("all pass where every cell that has a value is 1", () => {
    expect(checkText(checkSummary(live(undefined, "flat")))).toBe("2 checks pass");
  });

  test("are named where they fail", () => {
    expect(checkText(checkSummary(live()))).toBe("1 of 2 fail: Is small");
  });

  test("fail where they cannot be computed", () => {
    const broken = withLine({ name: "is_owed", label: "Is owed", unit: "flag", role: "check", formula: "1 / 0 > 0" });
    expect(checkSummary(live(broken, "flat")).failing.map(({ line }) => line.name)).toEqual(["is_owed"]);
  });
});
