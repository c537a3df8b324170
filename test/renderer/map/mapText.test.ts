import { describe, expect, test } from "vitest";
import { reachText, sectionText } from "../../../renderer/map/mapText.ts";
import type { SectionMap } from "../../../shared/analysis/map/sectionMap.ts";
import { live } from "../smallModel.ts";

const { compiled } = live();
const set = (...names: readonly string[]) => new Set(names);

describe("what the map says of a line", () => {
  test("is how many lines it needs and how many need it, and where they are", () => {
    expect(reachText({ needs: set("growth", "price"), neededBy: set("worth") }, compiled)).toBe(
      "Needs 2 lines in 1 section; 1 line in 1 section needs it.",
    );
  });

  test("says where there is none", () => {
    expect(reachText({ needs: set(), neededBy: set("price", "worth") }, compiled)).toBe(
      "Needs no other line; 2 lines in 1 section need it.",
    );
    expect(reachText({ needs: set("growth"), neededBy: set() }, compiled)).toBe(
      "Needs 1 line in 1 section; no line needs it.",
    );
    expect(reachText({ needs: set(), neededBy: set() }, compiled)).toBe("Needs no other line, and no line needs it.");
  });
});

describe("what the map says of a section", () => {
  const map: SectionMap = {
    sections: [
      { name: "a", label: "A", lines: ["one", "two", "three"] },
      { name: "b", label: "B", lines: ["four"] },
      { name: "c", label: "C", lines: [] },
    ],
    links: [
      {
        from: "a",
        to: "b",
        crossings: [
          { line: "one", readers: ["four"] },
          { line: "two", readers: ["four"] },
        ],
      },
      { from: "a", to: "c", crossings: [{ line: "one", readers: [] }] },
    ],
  };

  test("is how many lines cross to it and from it, a line that crosses twice once", () => {
    expect(sectionText(map, "a")).toBe("3 lines. Reads no other section; 2 of its lines are read in 2 sections.");
    expect(sectionText(map, "b")).toBe("1 line. Reads 2 lines of 1 section; no other section reads it.");
  });
});
