import { describe, expect, test } from "vitest";
import { figures } from "../../../renderer/headline/figures.ts";
import type { Headline } from "../../../shared/model/document.ts";
import { live, smallModel } from "../smallModel.ts";

const price: Headline = { label: "Price", show: "value", line: "price", period: "2026" };

function figureOf(headline: Headline, scenario: string | null = null) {
  const document = { ...smallModel, headline: [headline] };
  const base = live(document);
  return figures(scenario === null ? base : live(document, scenario), base)[0]!;
}

describe("a figure of the headline", () => {
  test("shows the cell it names: 100 grown twice by a half is 225", () => {
    expect(figureOf(price)).toMatchObject({
      text: "$225.00",
      caption: "in the base",
      change: null,
      target: { line: "price", member: 0, period: 2 },
    });
  });

  test("has the base behind it under a scenario, and the change from it: 100 / 225 - 1", () => {
    expect(figureOf(price, "flat")).toMatchObject({
      text: "$100.00",
      caption: "base $225.00",
      change: { text: "(55.6%)", isNegative: true },
    });
  });

  test("is short however large the number: 100 grown to 1e16 percent and more", () => {
    const growth: Headline = { label: "Growth", show: "value", line: "growth" };
    const document = {
      ...smallModel,
      headline: [growth],
      sections: smallModel.sections.map((section) => ({
        ...section,
        lines: section.lines.map((line) => (line.name === "growth" ? { ...line, values: 3.55e14 } : line)),
      })),
    };
    const base = live(document);
    expect(figures(base, base)[0]?.text).toBe("3.55e14 %");
  });

  test("says what the document says under it", () => {
    expect(figureOf({ ...price, caption: "at the end" }, "flat")).toMatchObject({
      caption: "at the end",
      change: null,
    });
  });

  test("finds the first period with a value where none is named", () => {
    const { text, target } = figureOf({ label: "Owed", show: "value", line: "owed", members: "a" });
    expect(text).toBe("$10.0m");
    expect(target).toEqual({ line: "owed", member: 0, period: 0 });
  });

  test("finds the lowest of all members and periods and says where it is", () => {
    expect(figureOf({ label: "Cover", show: "lowest", line: "cover" })).toMatchObject({
      text: "0.10x",
      caption: "Loan B, 2024",
      target: { line: "cover", member: 1, period: 0 },
    });
  });

  test("of a line that is not there says so and leads nowhere", () => {
    expect(figureOf({ label: "Gone", show: "value", line: "gone" })).toMatchObject({ tone: "fault", target: null });
  });
});
