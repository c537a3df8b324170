/** Sensitivity tables against LibreOffice's multiple operations. What 7.4.7 computed is kept; where there is a LibreOffice it is asked again. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { tableAnalysis } from "../../../../shared/analysis/table/table.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { office, throughLibreOffice } from "../../../helpers/libreOffice.ts";
import { temporaryFolder } from "../../../helpers/temporaryFolder.ts";
import { multipleOperations } from "../../../reference/multipleOperations.ts";

const fall = [0, 0.1, 0.2, 0.3, 0.45, 0.6];
const years = [0, 1, 2, 3, 5, 8, 13];

/** The model of the spreadsheet in units of ours: percent, thousands a card, billions. */
const model = documentOf({
  periods: 1,
  actuals: 0,
  lists: [],
  lines: [
    { name: "price", label: "Price", unit: "USD k/GPU", values: 400 },
    { name: "fall", label: "Fall", unit: "%", values: 30 },
    { name: "age", label: "Age", unit: "", values: 5 },
    { name: "cards", label: "Cards", unit: "GPU m", values: 1.5 },
    { name: "lent", label: "Lent", unit: "%", values: 90 },
    { name: "interest", label: "Interest", unit: "%", values: 8 },
    { name: "worth", label: "Worth", unit: "USD bn", formula: "price * (1 - fall)^age * cards" },
    { name: "owed", label: "Owed", unit: "USD bn", formula: "lent * price * cards * (1 + interest)^age" },
    { name: "left", label: "Left", unit: "USD bn", formula: "worth - owed" },
  ],
});

function ours(): readonly (readonly number[])[] {
  const compiled = compileDocument(model);
  expect(compiled.diagnostics).toEqual([]);
  const table = tableAnalysis(compiled, null, {
    name: "t",
    label: "T",
    kind: "table",
    output: { line: "left" },
    axes: [
      { input: { line: "fall" }, how: "set", steps: { values: fall.map((each) => each * 100) } },
      { input: { line: "age" }, how: "set", steps: { values: years } },
    ],
  });
  const report = conclude(table, evaluatorOf(compiled));
  if (!report.ok) throw new Error(report.problems[0]!.code);
  return years.map((_, y) => Array.from(report.value.values.subarray(y * fall.length, (y + 1) * fall.length)));
}

/** Rows of the table itself, under the model and the header. */
const tableOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .slice(-years.length)
    .map((row) => row.replaceAll('"', "").split("\t").slice(2).map(Number));

const kept = () => readFileSync("test/models/multiple-operations.tsv", "utf8");

/** In USD bn: LibreOffice writes fifteen digits, which of 1,468 leaves half of 1e-11, and either side rounds its powers and its difference a few times by 1e-13. */
const apart = 1e-11;

function agree(theirs: readonly (readonly number[])[]) {
  expect(theirs).toHaveLength(years.length);
  const mine = ours();
  for (const [y, row] of theirs.entries()) {
    expect(row).toHaveLength(fall.length);
    for (const [x, value] of row.entries()) expect(Math.abs(mine[y]![x]! - value)).toBeLessThan(apart);
  }
}

test("a table over two inputs is the one that LibreOffice computed by multiple operations", () => {
  agree(tableOf(kept()));
});

const inFolder = temporaryFolder();

test.each(office === undefined ? [] : [office])("and %s computes again", { timeout: 60_000 }, () => {
  const text = throughLibreOffice(
    inFolder,
    "table.fods",
    multipleOperations({ fall, years }),
    "OpenDocument Spreadsheet Flat XML",
  );
  agree(tableOf(text));
});
