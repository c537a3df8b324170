/** The names by which an analysis speaks of cells, found in a compiled model. */
import type { Compiled } from "../../engine/compile.ts";
import type { CompiledLine } from "../../engine/compiledLines.ts";
import { always } from "../../engine/program/emptiness.ts";
import type { OutputCell } from "../../engine/run.ts";
import type { CellName, InputName } from "../../model/analyses.ts";
import { isByLists, isCalculation, memberLabels } from "../../model/lines.ts";
import { periodIndex, periodLabels } from "../../model/timeline.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { AnalysisProblem } from "./problems.ts";

/** The cell that is read. */
export function outputCell(compiled: Compiled, name: CellName): Result<OutputCell, AnalysisProblem> {
  const line = compiled.lines.get(name.line);
  if (line === undefined) return fail({ code: "no-line", line: name.line });
  if (isByLists(line.line) && name.members === undefined)
    return fail({ code: "member-missing", label: line.line.label });
  const member = line.memberKeys.indexOf(name.members ?? "");
  if (member === -1) return fail({ code: "no-member", label: line.line.label, members: name.members ?? "" });
  const period = periodOf(compiled, name.period) ?? firstPeriod(compiled, name.line);
  return typeof period === "number" ? succeed({ line: name.line, member, period }) : fail(period);
}

/** Members and periods of an input that move together; `period` is undefined where one number holds in every period. */
export interface InputCells {
  readonly line: string;
  readonly cells: readonly { readonly member: number; readonly period: number | undefined }[];
}

export function inputCells(compiled: Compiled, name: InputName): Result<InputCells, AnalysisProblem> {
  const line = compiled.lines.get(name.line);
  if (line === undefined) return fail({ code: "no-line", line: name.line });
  if (isCalculation(line.line)) return fail({ code: "not-an-input", label: line.line.label });
  if (compiled.program.rows.get(name.line)?.inputs.value === undefined)
    return fail({ code: "has-error", label: line.line.label });
  const members = membersOf(line, name.members);
  if (members.length === 0) return fail({ code: "no-member", label: line.line.label, members: name.members ?? "" });
  const period = periodOf(compiled, name.period);
  if (typeof period === "object") return fail(period);
  const all = Array.from({ length: compiled.document.timeline.periods }, (_, index) => index);
  const periods = !line.isTimed ? [undefined] : period === undefined ? all : [period];
  return succeed({
    line: name.line,
    cells: members.flatMap((member) => periods.map((each) => ({ member, period: each }))),
  });
}

/** The name of a cell that is there; no period where one number holds in all. */
export function nameOf(compiled: Compiled, { line, member, period }: OutputCell): CellName {
  const { memberKeys, isTimed } = compiled.lines.get(line)!;
  const members = memberKeys[member];
  return {
    line,
    ...(members !== undefined && members !== "" && { members }),
    ...(isTimed && { period: periodLabels(compiled.document.timeline)[period]! }),
  };
}

/** `Loss, Lambda SPV, 2027`: what a person calls the cells. */
export function cellLabel(compiled: Compiled, { line: name, members, period }: InputName): string {
  const line = compiled.lines.get(name);
  if (line === undefined) return name;
  const member = members === undefined ? -1 : line.memberKeys.indexOf(members);
  const shown = member === -1 ? members : memberLabels(compiled.document, line.line)[member];
  return [line.line.label, shown, period].filter((part) => part !== undefined && part !== "").join(", ");
}

const membersOf = ({ memberKeys }: CompiledLine, members: string | undefined): readonly number[] =>
  memberKeys.flatMap((key, index) => (members === undefined || members === key ? [index] : []));

function periodOf({ document }: Compiled, period: string | undefined): number | AnalysisProblem | undefined {
  if (period === undefined) return undefined;
  return periodIndex(document.timeline, period) ?? { code: "no-period", period };
}

/** The first in which the line is not empty whatever the inputs are. */
function firstPeriod(compiled: Compiled, line: string): number {
  const { emptiness } = compiled.program.rows.get(line)!;
  return Math.max(
    0,
    emptiness.findIndex((state) => state !== always),
  );
}

/** Labels of the periods of a line's cells: none where one number holds in all. */
export const periodsOf = (compiled: Compiled, line: string): readonly string[] =>
  compiled.lines.get(line)?.isTimed === true ? periodLabels(compiled.document.timeline) : [];
