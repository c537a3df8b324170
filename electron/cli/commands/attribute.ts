/** `railhead attribute FILE --from S --to S --get LINE`: why a figure is not the same in two scenarios. */
import { type AttributionReport, attributionAnalysis } from "../../../shared/analysis/attribute/attribution.ts";
import { changeText } from "../../../shared/analysis/attribute/changeText.ts";
import { shareLine, shownAmounts } from "../../../shared/analysis/attribute/shownAmounts.ts";
import { conclude, evaluatorOf } from "../../../shared/analysis/cases/analysis.ts";
import { analysisSentence } from "../../../shared/analysis/cases/problems.ts";
import { withChanges } from "../../../shared/analysis/cases/withChanges.ts";
import { type Compiled, compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import type { Attribution, CellName } from "../../../shared/model/analyses.ts";
import type { Document } from "../../../shared/model/document.ts";
import { baseName } from "../../../shared/model/edits/newName.ts";
import { cellText } from "../../../shared/model/numberFormat.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { scenarioNamed } from "../cases.ts";
import { outputNamed, partedNames } from "../cellNamed.ts";
import { type Output, printJson, type Status } from "../output.ts";
import type { CommandProblem } from "../problems.ts";
import { readDocument } from "../readDocument.ts";
import { changesOf } from "../settings.ts";
import { tableText } from "../textTable.ts";
import { complaint } from "../verdict.ts";

export interface AttributeOptions {
  readonly from: string;
  readonly to?: string;
  /** The same as `to`, as other commands call it. */
  readonly scenario?: string;
  /** Set in both scenarios alike. */
  readonly set: readonly string[];
  readonly get: readonly string[];
  readonly method: Attribution["method"];
  readonly json?: boolean;
}

/** Names of the two scenarios as they were asked for. */
interface Sides {
  readonly from: string;
  readonly to: string;
}

export async function attributeCommand(
  path: string,
  options: AttributeOptions,
  output: Output,
): Promise<Result<Status, CommandProblem>> {
  const read = await readDocument(path);
  if (!read.ok) return read;
  const document = read.value;
  const sides = sidesOf(options);
  if (!sides.ok) return sides;
  const from = scenarioNamed(document, sides.value.from);
  if (!from.ok) return from;
  const to = scenarioNamed(document, sides.value.to);
  if (!to.ok) return to;
  const settings = changesOf(document, options.set);
  if (!settings.ok) return settings;
  const cell = figureOf(document, options.get);
  if (!cell.ok) return cell;

  const first = withChanges(document, from.value, settings.value);
  const second = withChanges(first.document, to.value, settings.value);
  const compiled = compileDocument(second.document);
  const asked: Attribution = {
    ...{ name: "asked", label: "Asked", kind: "attribution", output: cell.value, groups: [], method: options.method },
    from: first.scenario ?? baseName,
    to: second.scenario ?? baseName,
  };
  const report = conclude(attributionAnalysis(compiled, null, asked), evaluatorOf(compiled));
  if (!report.ok) output.say(analysisSentence(report.problems[0]!));
  else if (options.json) printJson(output, jsonOf(sides.value, report.value));
  else output.print(textOf(compiled, sides.value, report.value));
  if (report.ok && report.value.drivers.length === 0)
    output.say(`Nothing is unlike under ${sides.value.from} and under ${sides.value.to}: all inputs are the same.`);

  let status: Status = report.ok ? 0 : 1;
  for (const [name, { scenario }] of [
    [sides.value.from, first],
    [sides.value.to, second],
  ] as const) {
    const wrong = complaint(compiled.document, openLive(compiled, scenario), 0);
    if (wrong === null) continue;
    output.say(`${name}: ${wrong}`);
    status = 1;
  }
  return succeed(status);
}

function sidesOf({ from, to, scenario }: AttributeOptions): Result<Sides, CommandProblem> {
  if (to !== undefined && scenario !== undefined && to !== scenario)
    return fail({ code: "usage", reason: "--to and --scenario name two scenarios: one is explained." });
  const explained = to ?? scenario;
  return explained === undefined
    ? fail({ code: "usage", reason: "Say which scenario to explain: write --to NAME." })
    : succeed({ from, to: explained });
}

function figureOf(document: Document, get: readonly string[]): Result<CellName, CommandProblem> {
  const names = partedNames(get);
  return names.length === 1
    ? outputNamed(document, names[0]!)
    : fail({ code: "usage", reason: "--get names one figure here: write --get LINE or LINE@PERIOD." });
}

/** In the order of the story; the amounts, added in it as doubles, are the total. */
const jsonOf = ({ from, to }: Sides, { total, drivers, method }: AttributionReport) => ({
  from,
  to,
  total,
  drivers: drivers.map(({ changes, amount }) => ({ line: changes[0]!.line, amount })),
  method: method.kind,
});

function textOf(compiled: Compiled, sides: Sides, report: AttributionReport): string {
  const { line } = compiled.lines.get(report.cell.line)!;
  const shown = shownAmounts(report, line);
  const isSampled = report.method.kind === "sampled";
  const rowOf = (words: readonly string[], amount: string, share = "", error = "") => [
    ...words,
    amount,
    share,
    ...(isSampled ? [error] : []),
  ];
  const rows = [
    rowOf([sides.from, ""], cellText(shown.from, line)),
    ...report.drivers.map(({ changes, standardError }, index) =>
      rowOf(
        [`  ${changes[0]!.line}`, changeText(compiled, changes[0]!)],
        cellText(shown.amounts[index]!, line),
        Number.isNaN(shown.shares[index]!) ? "" : cellText(shown.shares[index]! / 100, shareLine),
        cellText(standardError, line),
      ),
    ),
    rowOf([sides.to, ""], cellText(shown.to, line)),
  ];
  const title = line.unit === "" ? line.name : `${line.name} (${line.unit})`;
  return tableText({ header: rowOf(["", "from → to"], title, "share", "standard error"), rows, words: 2 });
}
