/**
 * What the cells of an HTML table say, from their texts and attributes alone;
 * whoever has a DOM takes the table apart. Each program hides the number behind
 * the shown text in attributes of its own (see writeHtml.ts).
 */
import { plainText } from "./safeText.ts";
import { blockOf, emptyCell, type SheetBlock, type SheetCell } from "./sheetBlock.ts";

/** A `td` or `th`: its text, `br` as a line break, and its attributes by lower-case name. */
export interface HtmlCell {
  readonly text: string;
  readonly attributes: { readonly [name: string]: string };
}

/** More columns or rows than this in one cell are a mistake or an attack. */
const mostSpanned = 1000;

/** A cell over several columns or rows stands in the first of them; the others are empty. */
export function readHtmlCells(rows: readonly (readonly HtmlCell[])[]): SheetBlock {
  const taken = new Set<string>();
  const placed = rows.map((row, index) => {
    const cells: SheetCell[] = [];
    const skipTaken = () => {
      while (taken.has(`${index}/${cells.length}`)) cells.push(emptyCell);
    };
    for (const cell of row) {
      skipTaken();
      const column = cells.length;
      const width = spanOf(cell, "colspan");
      const height = Math.min(spanOf(cell, "rowspan"), rows.length - index);
      for (let down = 1; down < height; down++)
        for (let right = 0; right < width; right++) taken.add(`${index + down}/${column + right}`);
      cells.push(sheetCell(cell), ...new Array<SheetCell>(width - 1).fill(emptyCell));
    }
    skipTaken();
    return cells;
  });
  const isOurs = rows.some((row) => row.some(({ attributes }) => ownText(attributes) !== null));
  return blockOf(placed, isOurs ? "point" : null);
}

const spanOf = ({ attributes }: HtmlCell, name: string): number =>
  Math.min(mostSpanned, Math.max(1, Math.trunc(Number(attributes[name] ?? 1)) || 1));

function sheetCell({ text, attributes }: HtmlCell): SheetCell {
  const formula = attributes["data-railhead-formula"] ?? null;
  const own = ownText(attributes);
  if (own !== null) return { text: own, number: null, formula };
  return { text: plainText(tidy(text)), number: numberBehind(attributes), formula };
}

const ownText = (attributes: HtmlCell["attributes"]): string | null => attributes["data-railhead-text"] ?? null;

/** HTML source is broken into lines and indented wherever it suits; only `br` breaks a line. */
const tidy = (text: string) =>
  text
    .replace(/[^\S\u00a0\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();

function numberBehind(attributes: HtmlCell["attributes"]): number | null {
  const { sdval, "x:num": excel, "data-sheets-value": sheets } = attributes;
  // LibreOffice writes the decimal mark of its own language here, and no thousands.
  if (sdval !== undefined) return finite(sdval.replace(",", "."));
  if (excel !== undefined && excel !== "") return finite(excel);
  return sheets === undefined ? null : sheetsNumber(sheets);
}

const finite = (text: string): number | null => {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
};

/** `{"1":3,"3":0.125}`: of kind 3, a number, which is 0.125. */
function sheetsNumber(json: string): number | null {
  const found = /^\s*\{\s*"1"\s*:\s*3\s*,\s*"3"\s*:\s*(-?[\d.]+(?:[eE][+-]?\d+)?)\s*[,}]/.exec(json);
  return found === null ? null : finite(found[1]!);
}
