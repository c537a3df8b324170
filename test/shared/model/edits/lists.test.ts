import { describe, expect, test } from "vitest";
import type { Document } from "../../../../shared/model/document.ts";
import { answerTo, edited, lineOf, scenarioOf, small, typed } from "./editing.ts";

/** `stake` of pimco is picked by `profit`, changed in `worse` and shown in the headline. */
const picked: Document = {
  ...edited(small, typed("stake", 9, { member: "pimco", scenario: "worse" }), {
    kind: "set-formula",
    line: "profit",
    formula: 'pick(stake, "pimco") * margin',
  }),
  headline: [{ label: "Stake of Pimco", show: "value", line: "stake", members: "pimco" }],
};
const bank = {
  name: "bank",
  label: "Bank",
  members: [
    { name: "jpm", label: "JPM" },
    { name: "2nd", label: "Second" },
  ],
};
const withBanks = edited(picked, { kind: "add-list", list: bank, at: 0 });

describe("a list", () => {
  test("is added with its members, called otherwise and moved", () => {
    expect(withBanks.lists[0]).toEqual(bank);
    const after = edited(
      withBanks,
      { kind: "label-list", list: "bank", label: "Banks" },
      { kind: "rename-list", list: "lender", name: "creditor" },
      { kind: "move-list", list: "bank", at: 1 },
    );
    expect(after.lists.map(({ name, label }) => [name, label])).toEqual([
      ["creditor", "Lender"],
      ["bank", "Banks"],
    ]);
    expect(lineOf(after, "stake").by).toEqual(["creditor"]);
  });

  test("has a name and members that no other has", () => {
    expect(answerTo(withBanks, { kind: "add-list", list: bank, at: 0 })).toBe('There is a list "bank" already.');
    const twice = { ...bank, name: "other", members: [bank.members[0]!, bank.members[0]!] };
    expect(answerTo(withBanks, { kind: "add-list", list: twice, at: 0 })).toBe('There is a member "jpm" already.');
  });

  test("that a line is by stays, unless the line may lose it", () => {
    expect(answerTo(small, { kind: "delete-list", list: "lender" })).toBe("Lender cannot go: used by “Stake”.");
    expect(answerTo(small, { kind: "delete-list", list: "lender", lines: "collapse" })).toBe(
      "Stake is not the same for every Lender: without that list it can keep only the first member's values.",
    );
    const after = edited(small, { kind: "delete-list", list: "lender", lines: "collapse", different: "first" });
    expect(after.lists).toEqual([]);
    expect(lineOf(after, "stake")).toEqual({ name: "stake", label: "Stake", unit: "", values: 8 });
  });
});

describe("a member", () => {
  test("is added without values, described, and moved without its values", () => {
    const after = edited(
      picked,
      { kind: "add-member", list: "lender", member: { name: "apollo", label: "Apollo" }, at: 1 },
      { kind: "set-member", list: "lender", member: "apollo", fields: { label: "Apollo Inc.", note: "New." } },
      { kind: "move-member", list: "lender", member: "pimco", at: 9 },
    );
    expect(after.lists[0]!.members.map(({ label }) => label)).toEqual(["Apollo Inc.", "Coatue", "Carlyle", "Pimco"]);
    expect(after.lists[0]!.members[0]).toMatchObject({ name: "apollo", note: "New." });
    expect(lineOf(after, "stake").values).toEqual(lineOf(picked, "stake").values);
  });

  test("that is renamed is followed by values, formulas, scenarios and figures", () => {
    const after = edited(picked, { kind: "rename-member", list: "lender", member: "pimco", name: "allianz" });
    expect(lineOf(after, "stake").values).toEqual({ allianz: 8, coatue: [1, null, 3] });
    expect(lineOf(after, "profit").formula).toBe('pick(stake, "allianz") * margin');
    expect(scenarioOf(after, "worse").changes.at(-1)).toMatchObject({ line: "stake", members: "allianz" });
    expect(after.headline[0]!.members).toBe("allianz");
    expect(answerTo(picked, { kind: "rename-member", list: "lender", member: "pimco", name: "a|b" })).toBe(
      '"a|b" cannot be a member\'s name: use letters, digits and _.',
    );
  });

  test("that is removed takes its values, changes and figures with it, where no formula picks it", () => {
    const remove = { kind: "remove-member", list: "lender", member: "pimco" } as const;
    expect(answerTo(picked, remove)).toBe("Pimco cannot go: used by “Profit”.");
    const after = edited(picked, { ...remove, readers: { how: "leave" } });
    expect(lineOf(after, "stake").values).toEqual({ coatue: [1, null, 3] });
    expect(scenarioOf(after, "worse").changes).toEqual(scenarioOf(small, "worse").changes);
    expect(after.headline).toEqual([]);
    expect(lineOf(after, "profit").formula).toContain('"pimco"');
    expect(edited(picked, { ...remove, readers: { how: "delete" } }).sections[1]!.lines).toEqual([]);
  });
});

describe("the lists of a line", () => {
  const by = (line: string, lists: readonly string[], more = {}) =>
    ({ kind: "set-by", line, by: lists, ...more }) as const;

  test("spread what it has over their members", () => {
    const after = edited(withBanks, by("rate", ["bank"]));
    expect(lineOf(after, "rate")).toMatchObject({ by: ["bank"], values: { jpm: 16, "2nd": 16 } });
    const more = edited(withBanks, by("stake", ["bank", "lender"]));
    expect(lineOf(more, "stake").values).toEqual({
      "jpm|pimco": 8,
      "jpm|coatue": [1, null, 3],
      "2nd|pimco": 8,
      "2nd|coatue": [1, null, 3],
    });
    expect(
      scenarioOf(more, "worse")
        .changes.slice(1)
        .map(({ members }) => members),
    ).toEqual(["jpm|pimco", "2nd|pimco"]);
    expect(more.headline[0]!.members).toBe("jpm|pimco");
  });

  test("give a figure of the line the first member", () => {
    const shown = { ...withBanks, headline: [{ label: "Rate", show: "value", line: "rate" } as const] };
    expect(edited(shown, by("rate", ["bank"])).headline[0]!.members).toBe("jpm");
    expect(edited(shown, by("rate", ["bank"]), by("rate", [])).headline).toEqual(shown.headline);
  });

  test("leave what was the same for all when they go", () => {
    expect(lineOf(edited(withBanks, by("rate", ["bank"]), by("rate", [])), "rate")).toEqual(lineOf(small, "rate"));
    const back = edited(withBanks, by("stake", ["bank", "lender"]), by("stake", ["lender"]));
    expect(lineOf(back, "stake")).toEqual(lineOf(small, "stake"));
    expect(back.scenarios).toEqual(picked.scenarios);
  });

  test("do not go while members differ, unless the first is to be kept", () => {
    expect(answerTo(small, by("stake", []))).toMatch(/^Stake is not the same for every Lender/);
    const alike = edited(picked, typed("stake", null, { member: "pimco" }), typed("stake", null, { member: "coatue" }));
    expect(answerTo(alike, by("stake", []))).toBe(
      "Worse does not change Stake in the same way for every Lender: without that list it can keep only what it does to the first member.",
    );
    const first = edited(picked, by("stake", [], { different: "first" }));
    expect(lineOf(first, "stake").values).toBe(8);
    expect(scenarioOf(first, "worse").changes.at(-1)).toEqual({ line: "stake", how: "set", to: 9 });
    expect(first.headline).toEqual([{ label: "Stake of Pimco", show: "value", line: "stake" }]);
  });
});
