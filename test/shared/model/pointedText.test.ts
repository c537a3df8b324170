import { describe, expect, test } from "vitest";
import type { Document, Line } from "../../../shared/model/document.ts";
import { pointedText } from "../../../shared/model/pointedText.ts";
import { lineOf, smallModel } from "../../renderer/smallModel.ts";

interface At {
  readonly member?: number | null;
  readonly period?: number | null;
  readonly isTimed?: boolean;
}

const cell = (line: Line, { member = 0, period = 0, isTimed = true }: At = {}) => ({ line, member, period, isTimed });

const none = { isInAggregate: false, isFixed: false };
const [price, owed, cover, allOwed] = ["price", "owed", "cover", "all_owed"].map(lineOf) as [Line, Line, Line, Line];

const point = (own: ReturnType<typeof cell>, at: ReturnType<typeof cell>, options = none, document = smallModel) =>
  pointedText(document, own, at, options);

describe("a cell that is pointed at", () => {
  test("in the same period is the line's name", () => {
    expect(point(cell(allOwed, { period: 1 }), cell(price, { period: 1 }))).toBe("price");
  });

  test("in an earlier or later period says how far away it is", () => {
    expect(point(cell(allOwed, { period: 1 }), cell(price, { period: 0 }))).toBe("prev(price)");
    expect(point(cell(allOwed, { period: 2 }), cell(price, { period: 0 }))).toBe("prev(price, 2)");
    expect(point(cell(allOwed, { period: 1 }), cell(price, { period: 2 }))).toBe("next(price)");
  });

  test("says its period by its label where that is wanted, or nothing else has a meaning", () => {
    expect(point(cell(allOwed, { period: 1 }), cell(price, { period: 2 }), { ...none, isFixed: true })).toBe(
      "at(price, 2026)",
    );
    expect(point(cell(allOwed, { isTimed: false }), cell(price, { period: 2 }))).toBe("at(price, 2026)");
  });

  test("names a quarter in quotes", () => {
    const quarters: Document = {
      ...smallModel,
      timeline: { ...smallModel.timeline, start: "2024-Q1", unit: "quarter" },
    };
    const at = cell(price, { period: 1 });
    expect(point(cell(allOwed), at, { ...none, isFixed: true }, quarters)).toBe('at(price, "2024-Q2")');
  });

  test("has no period where it holds one number for all, or its label was pointed at", () => {
    expect(point(cell(allOwed, { period: 1 }), cell(price, { period: 0, isTimed: false }))).toBe("price");
    expect(point(cell(allOwed, { period: 1 }), cell(price, { period: null }))).toBe("price");
  });
});

describe("a row of a member that is pointed at", () => {
  test("is picked where the line is not by its list", () => {
    expect(point(cell(allOwed), cell(owed, { member: 1 }))).toBe('pick(owed, "b")');
    expect(point(cell(allOwed, { period: 1 }), cell(owed, { member: 1 }))).toBe('prev(pick(owed, "b"))');
  });

  test("is the name where it is the member at hand, and picked where it is another", () => {
    expect(point(cell(cover, { member: 1 }), cell(owed, { member: 1 }))).toBe("owed");
    expect(point(cell(cover, { member: 1 }), cell(owed, { member: 0 }))).toBe('pick(owed, "a")');
    expect(point(cell(cover, { member: null }), cell(owed, { member: 0 }))).toBe("owed");
  });

  test("is picked out of each list of a line by two", () => {
    const lists = [...smallModel.lists, { name: "bank", label: "Bank", members: [{ name: "x1", label: "X" }] }];
    const share: Line = { name: "share_of", label: "Share", unit: "%", by: ["loan", "bank"] };
    const document = { ...smallModel, lists };
    expect(point(cell(allOwed), cell(share, { member: 1 }), none, document)).toBe('pick(pick(share_of, "b"), "x1")');
    expect(point(cell(cover, { member: 1 }), cell(share, { member: 1 }), none, document)).toBe('pick(share_of, "x1")');
  });
});

describe("a row that stands for all members", () => {
  test("is added up where the line is not by their list", () => {
    expect(point(cell(allOwed), cell(owed, { member: null }))).toBe("sum(owed)");
    expect(point(cell(cover, { member: 1 }), cell(owed, { member: null }))).toBe("owed");
  });

  test("is the name inside an aggregate", () => {
    const options = { ...none, isInAggregate: true };
    expect(point(cell(allOwed), cell(owed, { member: null }), options)).toBe("owed");
    expect(point(cell(allOwed), cell(owed, { member: 1 }), options)).toBe("owed");
  });
});
