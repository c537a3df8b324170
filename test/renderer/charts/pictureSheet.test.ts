import { expect, test } from "vitest";
import { sheetSize, svgSheet } from "../../../renderer/charts/pictureSheet.ts";

const colours = { ground: "#fff", ink: "#111", mute: "#555" };
const words = { title: 'A <b>"price"', unit: "USD/share", foot: "Model & Co · Base" };

test("a sheet holds the drawing in its place, and texts of the model as texts", () => {
  const svg = svgSheet(
    '<?xml version="1.0"?><svg width="10" height="20"><g/></svg>',
    { width: 10, height: 20 },
    words,
    colours,
  );
  expect(svg).toContain('<svg x="14" y="40" width="10" height="20"><g/></svg>');
  expect(svg).toContain("A &#60;b&#62;&#34;price&#34;, USD/share</text>");
  expect(svg).toContain("Model &#38; Co · Base</text>");
  expect(svg).not.toContain("<b>");
  const { width, height } = sheetSize(10, 20);
  expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
});
