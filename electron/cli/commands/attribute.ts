/** `railhead attribute FILE --from S --to S --get LINE`: why a figure is not the same in two scenarios. */
import { attributionAnalysis } from "../../../shared/analysis/attribute/attribution.ts";
import { conclude, evaluatorOf } from "../../../shared/analysis/cases/analysis.ts";
import { analysisSentence } from "../../../shared/analysis/cases/problems.ts";
import { withChanges } from "../../../shared/analysis/cases/withChanges.ts";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import type { Attribution } from "../../../shared/model/analyses.ts";
import { baseName } from "../../../shared/model/edits/newName.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { type AttributedSides, attributionJson, attributionText } from "../attributionText.ts";
import { scenarioNamed } from "../cases.ts";
import { oneOutputNamed } from "../cellNamed.ts";
import { groupsNamed } from "../groupsNamed.ts";
import { type Output, printJson, type Status } from "../output.ts";
import type { CommandProblem } from "../problems.ts";
import { readDocument } from "../readDocument.ts";
import { sayOverridden } from "../sayOverridden.ts";
import { changesOf } from "../settings.ts";
import { complaint } from "../verdict.ts";

export interface AttributeOptions {
  readonly from: string;
  readonly to?: string;
  /** The same as `to`, as other commands call it. */
  readonly scenario?: string;
  /** Set in both scenarios alike. */
  readonly set: readonly string[];
  readonly get: readonly string[];
  readonly group: readonly string[];
  readonly method: Attribution["method"];
  readonly json?: boolean;
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
  const cell = oneOutputNamed(document, options.get);
  if (!cell.ok) return cell;
  const groups = groupsNamed(document, options.group);
  if (!groups.ok) return groups;

  sayOverridden({ document, settings: settings.value }, output);
  const first = withChanges(document, from.value, settings.value);
  const second = withChanges(first.document, to.value, settings.value);
  const compiled = compileDocument(second.document);
  const asked: Attribution = {
    ...{ name: "asked", label: "Asked", kind: "attribution", output: cell.value, method: options.method },
    groups: groups.value,
    from: first.scenario ?? baseName,
    to: second.scenario ?? baseName,
  };
  const report = conclude(attributionAnalysis(compiled, null, asked), evaluatorOf(compiled));
  if (!report.ok) output.say(analysisSentence(report.problems[0]!));
  else if (options.json) printJson(output, attributionJson(sides.value, report.value));
  else output.print(attributionText(compiled, sides.value, report.value));
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

function sidesOf({ from, to, scenario }: AttributeOptions): Result<AttributedSides, CommandProblem> {
  if (to !== undefined && scenario !== undefined && to !== scenario)
    return fail({ code: "usage", reason: "--to and --scenario name two scenarios: one is explained." });
  const explained = to ?? scenario;
  return explained === undefined
    ? fail({ code: "usage", reason: "Say which scenario to explain: write --to NAME." })
    : succeed({ from, to: explained });
}
