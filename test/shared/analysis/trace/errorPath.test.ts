import { describe, expect, test } from "vitest";
import { errorPath } from "../../../../shared/analysis/trace/errorPath.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { live } from "../../../renderer/smallModel.ts";

const model = live(
  documentOf({
    lines: [
      { name: "hours", values: [1, 0, 2, 3] },
      { name: "rate", formula: "10 / hours" },
      { name: "level", opening: "1", formula: "prev(level) * rate" },
      { name: "by_side", by: ["side"], formula: "level + 1" },
      { name: "together", formula: "sum(by_side)" },
      { name: "detour", formula: "rate + 0" },
      { name: "choice", formula: "hours >= 0 ? together : rate" },
      { name: "fine", formula: "hours + 1" },
    ],
  }),
);

const path = (line: string, period: number) =>
  errorPath(model, { line, member: 0, period }).map((cell) => `${cell.line} ${cell.member} ${cell.period}`);

describe("the way of an error", () => {
  test("leads cell by cell to its first cause", () => {
    expect(path("together", 3)).toEqual([
      "together 0 3",
      "by_side 0 3",
      "level 0 3",
      "level 0 2",
      "level 0 1",
      "rate 0 1",
    ]);
  });

  test("is one step where the cause is here", () => {
    expect(path("rate", 1)).toEqual(["rate 0 1"]);
  });

  test("does not lead through a branch that is not taken", () => {
    expect(path("choice", 1)).toEqual(["choice 0 1", "together 0 1", "by_side 0 1", "level 0 1", "rate 0 1"]);
  });

  test("is none where there is no error", () => {
    expect(path("fine", 1)).toEqual([]);
    expect(path("rate", 0)).toEqual([]);
  });
});
