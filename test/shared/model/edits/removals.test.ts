import { describe, expect, test } from "vitest";
import { listRemoval, memberRemoval } from "../../../../shared/model/edits/removals.ts";
import { edited, lineOf, small } from "./editing.ts";

const picked = edited(small, { kind: "set-formula", line: "profit", formula: 'pick(stake, "pimco") * margin' });

describe("a member that is to go", () => {
  test("goes without a question where nothing speaks of it", () => {
    const { uses, choices } = memberRemoval(small, "lender", "carlyle");
    expect(uses).toEqual([]);
    expect(choices).toHaveLength(1);
  });

  test("says that its typed values go with it", () => {
    const { uses, choices } = memberRemoval(small, "lender", "pimco");
    expect(uses.map(({ kind }) => kind)).toEqual(["value"]);
    expect(choices.map(({ explanation }) => explanation)).toEqual(["Its typed values go with it."]);
  });

  test("that formulas pick leaves them, or takes their lines along", () => {
    const [leave, take] = memberRemoval(picked, "lender", "pimco").choices;
    expect(lineOf(edited(picked, leave!.edit), "profit").formula).toBe('pick(stake, "pimco") * margin');
    expect(lineOf(edited(picked, take!.edit), "profit")).toBeUndefined();
  });
});

describe("a list that is to go", () => {
  test("goes without a question where no line is by it", () => {
    const free = edited(small, { kind: "add-list", list: { name: "bank", label: "Bank", members: [] }, at: 0 });
    expect(listRemoval(free, "bank").uses).toEqual([]);
  });

  test("leaves lines that are the same for every member as they are", () => {
    const same = edited(small, { kind: "set-values", line: "stake", values: { pimco: 8, coatue: 8, carlyle: 8 } });
    const [choice] = listRemoval(same, "lender").choices;
    expect(choice!.label).toBe("Delete, keep the lines");
    expect(lineOf(edited(same, choice!.edit), "stake").values).toBe(8);
  });

  test("says that only the first member's values stay where they differ", () => {
    const [choice] = listRemoval(small, "lender").choices;
    expect(choice!.label).toBe("Delete, keep the first member’s values");
    expect(lineOf(edited(small, choice!.edit), "stake").values).toBe(8);
  });
});
