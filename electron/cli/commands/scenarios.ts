/** `railhead scenarios FILE --get LINE,…`: the base and every scenario, side by side. */
import type { LiveModel } from "../../../shared/engine/live.ts";
import type { Document, Line } from "../../../shared/model/document.ts";
import { isByLists } from "../../../shared/model/lines.ts";
import { cellText } from "../../../shared/model/numberFormat.ts";
import { periodLabels } from "../../../shared/model/timeline.ts";
import { type Result, succeed } from "../../../shared/result.ts";
import { type Answers, answersOf, errorLines, type Values } from "../answers.ts";
import { baseName, openCase, scenarioNamed } from "../cases.ts";
import { linesNamed } from "../linesNamed.ts";
import { type Output, printJson, type Status } from "../output.ts";
import type { CommandProblem } from "../problems.ts";
import { readDocument } from "../readDocument.ts";
import { changesOf } from "../settings.ts";
import { tableText } from "../textTable.ts";
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
}

export async function scenariosCommand(
  path: string,
  options: ScenariosOptions,
  output: Output,
): Promise<Result<Status, CommandProblem>> {
  const read = await readDocument(path);
  if (!read.ok) return read;
  const document = read.value;
  const asked = scenarioNamed(document, options.scenario);
  if (!asked.ok) return asked;
  const settings = changesOf(document, options.set);
  if (!settings.ok) return settings;
  const lines = linesNamed(document, options.get);
  if (!lines.ok) return lines;

  const shown = document.scenarios.filter(({ name }) => options.scenario === undefined || name === asked.value);
  const computed = [null, ...shown].map((scenario): Computed => {
    const live = openCase(document, scenario?.name ?? null, settings.value);
    const { name, label } = scenario ?? { name: baseName, label: "Base" };
    return { name, label, live, answers: answersOf(document, live, lines.value) };
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
  const header = ["scenario", "", ...lines.map(({ name, unit }) => (unit === "" ? name : `${name} (${unit})`))];
  const rows = computed.map((one) => [one.name, one.label, ...lines.map((line) => textIn(one, line, 0, 0))]);
  return tableText({ header, rows, words: 2 });
}

function lineTable(document: Document, computed: readonly Computed[], line: Line, isTimed: boolean): string {
  const labels = isTimed ? periodLabels(document.timeline) : [line.unit];
  const rows = computed.flatMap((one) => {
    const answer = one.answers.lines[line.name]!;
    const items: readonly (readonly [string, Values])[] =
      "items" in answer ? Object.entries(answer.items) : [["", answer.values]];
    return items.map(([item], member) => [
      one.name,
      item,
      ...labels.map((_, period) => textIn(one, line, member, period)),
    ]);
  });
  const title = line.unit === "" || !isTimed ? line.name : `${line.name} (${line.unit})`;
  return `${title}\n${tableText({ header: ["scenario", isByLists(line) ? "item" : "", ...labels], rows, words: 2 })}`;
}

function textIn({ live }: Computed, line: Line, member: number, period: number): string {
  const cell = live.read(line.name, member, period);
  if (cell.kind === "value") return cellText(cell.value, line);
  return cell.kind === "fault" ? "error" : "";
}
