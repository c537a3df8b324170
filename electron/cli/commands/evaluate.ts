/** `railhead eval FILE`: the lines of one case, as a table, as CSV or as JSON. */
import type { LiveModel } from "../../../shared/engine/live.ts";
import type { Document, Line } from "../../../shared/model/document.ts";
import { baseName } from "../../../shared/model/edits/newName.ts";
import { allLines } from "../../../shared/model/lines.ts";
import { periodLabels } from "../../../shared/model/timeline.ts";
import { type Result, succeed } from "../../../shared/result.ts";
import { type Answers, answersOf, errorLines, type LineAnswer, type Values } from "../answers.ts";
import { openCase } from "../cases.ts";
import { type CellTexts, cellTexts } from "../cellTexts.ts";
import { csvText } from "../csv.ts";
import { linesNamed } from "../linesNamed.ts";
import { type Output, printJson, type Status } from "../output.ts";
import type { CommandProblem } from "../problems.ts";
import { type CaseOptions, readCase } from "../readCase.ts";
import { sayOverridden } from "../sayOverridden.ts";
import { tableText } from "../textTable.ts";
import { complaint } from "../verdict.ts";

export interface EvalOptions extends CaseOptions {
  readonly get: readonly string[];
  readonly format: "table" | "csv" | "json";
}

export async function evalCommand(
  path: string,
  options: EvalOptions,
  output: Output,
): Promise<Result<Status, CommandProblem>> {
  const read = await readCase(path, options);
  if (!read.ok) return read;
  const { document, scenario } = read.value;
  const lines = linesNamed(document, options.get);
  if (!lines.ok) return lines;

  sayOverridden(read.value, output);
  const live = openCase(read.value);
  const answers = answersOf(document, live, lines.value);
  const scenarioName = scenario ?? baseName;
  if (options.format === "json") printJson(output, jsonOf(document, scenarioName, answers));
  else if (options.format === "csv") output.print(csvText(csvRows(document, answers)));
  else output.print(tableOf(document, live, lines.value, answers));

  if (options.format !== "json") for (const line of errorLines(answers.errors)) output.say(line);
  const wrong = complaint(document, live, answers.errors.length);
  if (wrong !== null) output.say(wrong);
  return succeed(wrong === null ? 0 : 1);
}

const jsonOf = (document: Document, scenario: string, answers: Answers) => ({
  model: document.title,
  scenario,
  periods: periodLabels(document.timeline),
  ...answers,
});

/** `item` is empty for a line by nothing. A cell that failed stands empty, and stderr says why. */
function csvRows(document: Document, { lines }: Answers): readonly (readonly (string | number | null)[])[] {
  const rows = Object.entries(lines).flatMap(([name, answer]) =>
    itemsOf(answer).map(([item, values]) => [name, item, answer.unit, ...values]),
  );
  return [["line", "item", "unit", ...periodLabels(document.timeline)], ...rows];
}

const itemsOf = (answer: LineAnswer): readonly (readonly [string, Values])[] =>
  "items" in answer ? Object.entries(answer.items) : [["", answer.values]];

/** A whole model under the headings of its sections; items under their line; one number for all periods stands once. */
function tableOf(document: Document, live: LiveModel, lines: readonly Line[], answers: Answers): string {
  const cells = cellTexts(document, live, answers);
  const rowsOf = (line: Line) => tableRows(line, answers.lines[line.name]!, cells);
  const isWhole = lines.length === allLines(document).length;
  const sections = document.sections.filter((section) => section.lines.length > 0);
  const rows = isWhole
    ? sections.flatMap((section) => [[section.label], ...section.lines.flatMap(rowsOf)])
    : lines.flatMap(rowsOf);
  return tableText({ header: ["line", "unit", ...periodLabels(document.timeline)], rows, words: 2 });
}

function tableRows(line: Line, answer: LineAnswer, cells: CellTexts): readonly (readonly string[])[] {
  const head = [line.name, line.unit];
  if ("values" in answer) return [[...head, ...cells(line, null, answer.values)]];
  const items = Object.entries(answer.items).map(([key, values]) => [`  ${key}`, "", ...cells(line, key, values)]);
  return [head, ...items];
}
