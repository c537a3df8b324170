import { describe, expect, test } from "vitest";
import { nearbyMap } from "../../../../shared/analysis/map/nearbyMap.ts";
import { reachOf } from "../../../../shared/analysis/map/reach.ts";
import { sectionMap } from "../../../../shared/analysis/map/sectionMap.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { documentOf } from "../../../helpers/documents.ts";

const line = (name: string, formula?: string) => ({
  name,
  label: name,
  unit: "",
  ...(formula === undefined ? { values: 1 } : { formula }),
});

/** Demand feeds revenue feeds value; revenue reads itself a period earlier; value feeds demand back, a period later. */
const document: Document = {
  ...documentOf({ lines: [] }),
  sections: [
    {
      name: "demand",
      label: "Demand",
      lines: [line("gpus", "prev(worth, 1, 1) + spare"), line("spare"), line("idle")],
    },
    { name: "revenue", label: "Revenue", lines: [line("cost"), line("sales", "gpus * cost + prev(sales, 1, 0)")] },
    { name: "value", label: "Value", lines: [line("worth", "sales + gpus"), line("share", "sales / cost")] },
  ],
};
const compiled = compileDocument(document);
const map = sectionMap(compiled);

describe("the map of a model", () => {
  test("has a link for each pair of sections of which one reads the other, with the lines that cross", () => {
    expect(
      map.links.map(({ from, to, crossings }) => [
        `${from} > ${to}`,
        ...crossings.map(({ line: name, readers }) => `${name}: ${readers.join(" ")}`),
      ]),
    ).toEqual([
      ["demand > revenue", "gpus: sales"],
      ["demand > value", "gpus: worth"],
      ["revenue > value", "cost: share", "sales: worth share"],
      ["value > demand", "worth: gpus"],
    ]);
  });

  test("lists the lines of each section", () => {
    expect(map.sections.map(({ label, lines }) => `${label}: ${lines.join(" ")}`)).toEqual([
      "Demand: gpus spare idle",
      "Revenue: cost sales",
      "Value: worth share",
    ]);
  });
});

describe("the reach of a line", () => {
  test("is all it needs and all that need it, round a circle through earlier periods too", () => {
    const { needs, neededBy } = reachOf(compiled, "sales");
    expect([...needs].sort()).toEqual(["cost", "gpus", "sales", "spare", "worth"]);
    expect([...neededBy].sort()).toEqual(["gpus", "sales", "share", "worth"]);
  });

  test("is empty for a line that stands alone", () => {
    const { needs, neededBy } = reachOf(compiled, "idle");
    expect([needs.size, neededBy.size]).toEqual([0, 0]);
  });
});

describe("the map around one section", () => {
  test("is the whole where that is small", () => {
    expect(nearbyMap(map, "value", 3)).toBe(map);
  });

  test("keeps the section and those it shares most lines with", () => {
    const near = nearbyMap(map, "value", 2);
    expect(near.sections.map(({ name }) => name)).toEqual(["demand", "value"]);
    expect(near.links.map(({ from, to }) => `${from} > ${to}`)).toEqual(["demand > value", "value > demand"]);
  });
});
