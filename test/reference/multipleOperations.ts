/**
 * A sensitivity table as LibreOffice computes one: a flat spreadsheet of a small model with `MULTIPLE.OPERATIONS`
 * over two of its cells, written here by hand and shared with nothing of ours. Spreadsheets compute in plain
 * numbers, so units are written out: rates as fractions, money in billions.
 *
 * The model is a bond-like loan: what a lender still has when a tenant pays, prices fall and the debt is paid down.
 */

/** Cells of the model, by address; a text is a formula. */
const model = {
  B1: 400, // price of a card, USD k
  B2: 0.3, // fall of its price a year
  B3: 5, // years
  B4: "=B1*(1-B2)^B3", // what a card is worth then
  B5: 1.5, // cards, m
  B6: 0.9, // share lent of the first price
  B7: "=B6*B1*B5*(1+B8)^B3", // what is owed then, USD bn
  B8: 0.08, // rate
  B9: "=B4*B5-B7", // what is left
} as const;

export interface Pair {
  readonly fall: readonly number[];
  readonly years: readonly number[];
}

/** As flat OpenDocument: the model, then a row a number of `years` and a column a `fall`. */
export function multipleOperations({ fall, years }: Pair): string {
  const rows = Object.values(model).map((cell) => `<table:table-row>${empty}${cellXml(cell)}</table:table-row>`);
  const header = `<table:table-row>${empty}${empty}${fall.map(cellXml).join("")}</table:table-row>`;
  const headRow = rows.length + 1;
  const body = years.map((year, y) => {
    const row = headRow + 1 + y;
    const cells = fall.map((_, x) => {
      const column = String.fromCharCode("C".charCodeAt(0) + x);
      return cellXml(`=MULTIPLE.OPERATIONS([.$B$9];[.$B$2];[.${column}$${headRow}];[.$B$3];[.$B${row}])`);
    });
    return `<table:table-row>${empty}${cellXml(year)}${cells.join("")}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="t">
${[...rows, header, ...body].join("\n")}
</table:table></office:spreadsheet></office:body></office:document>`;
}

const namespaces = ["office", "table", "text"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"')
  .join(" ");

const empty = "<table:table-cell/>";

/** Without a saved value, so that it must be computed. */
const cellXml = (cell: number | string) =>
  typeof cell === "number"
    ? `<table:table-cell office:value-type="float" office:value="${cell}"/>`
    : `<table:table-cell table:formula="of:${openFormula(cell)}"/>`;

const openFormula = (text: string) => (text.includes("[.") ? text : text.replace(/B\d/g, (address) => `[.${address}]`));
