import { describe, expect, test } from "vitest";
import { boxHeight, mapLayout, pathText } from "../../../renderer/map/mapLayout.ts";
import type { SectionMap } from "../../../shared/analysis/map/sectionMap.ts";

const map: SectionMap = {
  sections: [
    { name: "a", label: "A", lines: ["one", "two"] },
    { name: "b", label: "B", lines: Array.from({ length: 33 }, (_, index) => `line_${index}`) },
  ],
  links: [
    { from: "a", to: "b", crossings: [{ line: "one", readers: ["line_0"] }] },
    { from: "b", to: "a", crossings: [{ line: "line_1", readers: ["two"] }] },
  ],
};

describe("the layout of a map", () => {
  test("gives each section a box as high as its lines need, none over another, all within the picture", async () => {
    const { boxes, width, height } = await mapLayout(map);
    const [a, b] = boxes;
    expect([a?.height, b?.height]).toEqual([boxHeight(2), boxHeight(33)]);
    expect(a!.y + a!.height < b!.y || b!.y + b!.height < a!.y).toBe(true);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  test("draws sections that read each other with an arrow each way", async () => {
    const { arrows } = await mapLayout(map);
    expect(arrows.map(({ link }) => `${link.from} > ${link.to}`)).toEqual(["a > b", "b > a"]);
    for (const { points } of arrows) expect(points.length).toBeGreaterThan(1);
  });
});

test("a path begins at its first point and ends at its last", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 5 },
    { x: 10, y: 20 },
  ];
  expect(pathText(points)).toBe("M 0.0 0.0 Q 10.0 5.0 10.0 12.5 L 10.0 20.0");
});
