/** `railhead scenarios FILE --get LINE,…`: the base and every scenario, side by side. */
import type { LiveModel } from "../../../shared/engine/live.ts";
import type { Document, Line } from "../../../shared/model/document.ts";
import { baseName } from "../../../shared/model/edits/newName.ts";
import { isByLists } from "../../../shared/model/lines.ts";
import { periodLabels } from "../../../shared/model/timeline.ts";
import { type Result, succeed } from "../../../shared/result.ts";
import { type Answers, answersOf, errorLines } from "../answers.ts";
import { openCase } from "../cases.ts";
import { type CellTexts, cellTexts } from "../cellTexts.ts";
import { linesNamed } from "../linesNamed.ts";
import { type Output, printJson, type Status } from "../output.ts";
import type { CommandProblem } from "../problems.ts";
import { readCase } from "../readCase.ts";
import { sayOverridden } from "../sayOverridden.ts";
import { tableText } from "../textTable.ts";
import { titled } from "../titled.ts";
import { complaint } from "../verdict.ts";

export interface ScenariosOptions {
  /** Only this one beside the base, where given. */
  readonly scenario?: string;
  readonly set: readonly string[];
  readonly get: readonly string[];
  readonly json?: boolean;
}

interface Computed {
  readonly name: string;
  readonly label: string;
  readonly live: LiveModel;
  readonly answers: Answers;
  readonly cells: CellTexts;
}

export async function scenariosCommand(
  path: string,
  options: ScenariosOptions,
  output: Output,
): Promise<Result<Status, CommandProblem>> {
  const read = await readCase(path, options);
  if (!read.ok) return read;
  const { document, scenario: asked } = read.value;
  const lines = linesNamed(document, options.get);
  if (!lines.ok) return lines;

  sayOverridden(read.value, output);
  const shown = document.scenarios.filter(({ name }) => options.scenario === undefined || name === asked);
  const computed = [null, ...shown].map((scenario): Computed => {
    const live = openCase({ ...read.value, scenario: scenario?.name ?? null });
    const { name, label } = scenario ?? { name: baseName, label: "Base" };
    const answers = answersOf(document, live, lines.value);
    return { name, label, live, answers, cells: cellTexts(document, live, answers) };
  });
  if (options.json) printJson(output, jsonOf(document, computed));
  else output.print(tablesOf(document, computed, lines.value));

  let status: Status = 0;
  for (const { name, live, answers } of computed) {
    if (!options.json) for (const line of errorLines(answers.errors)) output.say(`${name}: ${line}`);
    const wrong = complaint(document, live, answers.errors.length);
    if (wrong === null) continue;
    output.say(`${name}: ${wrong}`);
    status = 1;
  }
  return succeed(status);
}

/** Each scenario as `eval` gives it. */
const jsonOf = (document: Document, computed: readonly Computed[]) => ({
  model: document.title,
  periods: periodLabels(document.timeline),
  scenarios: computed.map(({ name, label, answers }) => ({ scenario: name, label, ...answers })),
});

/** Lines with one number in one table, scenario by line; each other line in a table of its own, scenario by period. */
function tablesOf(document: Document, computed: readonly Computed[], lines: readonly Line[]): string {
  const isTimed = ({ name }: Line) => computed[0]!.live.compiled.lines.get(name)?.isTimed ?? true;
  const single = lines.filter((line) => !isTimed(line) && !isByLists(line));
  const tables = lines
    .filter((line) => !single.includes(line))
    .map((line) => lineTable(document, computed, line, isTimed(line)));
  return [...(single.length > 0 ? [singleTable(computed, single)] : []), ...tables].join("\n");
}

function singleTable(computed: readonly Computed[], lines: readonly Line[]): string {
  const header = ["scenario", "", ...lines.map(({ name, unit }) => titled(name, unit))];
  const rows = computed.map((one) => [one.name, one.label, ...lines.flatMap((line) => textsOf(one, line)[0]!.texts)]);
  return tableText({ header, rows, words: 2 });
}

function lineTable(document: Document, computed: readonly Computed[], line: Line, isTimed: boolean): string {
  const columns = isTimed ? periodLabels(document.timeline) : [line.unit];
  const rows = computed.flatMap((one) => textsOf(one, line).map(({ item, texts }) => [one.name, item ?? "", ...texts]));
  const title = line.unit === "" || !isTimed ? line.name : `${line.name} (${line.unit})`;
  return `${title}\n${tableText({ header: ["scenario", isByLists(line) ? "item" : "", ...columns], rows, words: 2 })}`;
}

/** By item; one row without an item for a line by nothing. */
function textsOf({ answers, cells }: Computed, line: Line) {
  const answer = answers.lines[line.name]!;
  if ("values" in answer) return [{ item: null, texts: cells(line, null, answer.values) }];
  return Object.entries(answer.items).map(([item, values]) => ({ item, texts: cells(line, item, values) }));
}
