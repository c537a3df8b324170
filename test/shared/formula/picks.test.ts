import { expect, test } from "vitest";
import { type PickScope, picksIn, renameMemberInFormula } from "../../../shared/formula/picks.ts";

/** `flow` is by side (a, b) and place (a, north); `rate` is by place. */
const scope: PickScope = {
  listsOf: (name) => ({ flow: ["side", "place"], rate: ["place"] })[name] ?? [],
  hasMember: (list, member) => ({ side: ["a", "b"], place: ["a", "north"] })[list]?.includes(member) ?? false,
  own: [],
};
const listsIn = (formula: string) => picksIn(formula, scope).map(({ list, member }) => `${list}: ${member}`);

test("a pick is of the list that what it picks from is by", () => {
  expect(listsIn('pick(rate, "a") + sum(pick(flow, "b"))')).toEqual(["place: a", "side: b"]);
});

test("a list that was picked from before is picked from no more", () => {
  expect(listsIn('pick(pick(flow, "b"), "a")')).toEqual(["side: b", "place: a"]);
});

test("a list that was aggregated before is picked from no more", () => {
  expect(picksIn('pick(rate * sum(flow), "b")', scope)).toEqual([]);
});

test("a renamed member is followed where it is picked, and nowhere else", () => {
  const rename = (formula: string) => renameMemberInFormula(formula, { list: "place", member: "a" }, "west", scope);
  expect(rename('pick(rate, "a") - pick( pick(flow, "b") , "a" ) + a')).toBe(
    'pick(rate, "west") - pick( pick(flow, "b") , "west" ) + a',
  );
  expect(rename('pick(flow, "a")')).toBe('pick(flow, "a")');
  expect(rename('at(rate, "a") + ((')).toBe('at(rate, "a") + ((');
});
