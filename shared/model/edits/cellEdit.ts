/** A value typed into a cell: of the base, or as a change of a scenario. */
import type { Draft } from "immer";
import type { Change, Document, Line, Series } from "../document.ts";
import { findLine, isByLists, memberKeys } from "../lines.ts";
import { periodIndex } from "../timeline.ts";
import type { CellEdit } from "./edit.ts";
import type { EditProblem } from "./problems.ts";

export function setCell(draft: Draft<Document>, edit: CellEdit): EditProblem | null {
  const line = findLine(draft, edit.line) as Draft<Line> | undefined;
  if (line === undefined) return { code: "no-such-line", line: edit.line };
  if (edit.value !== null && !Number.isFinite(edit.value)) return { code: "not-finite" };
  if (!memberKeys(draft, line).includes(edit.member))
    return { code: "no-such-member", line: edit.line, member: edit.member };
  const period = edit.period === null ? null : periodIndex(draft.timeline, edit.period);
  if (edit.period !== null && period === null) return { code: "no-such-period", period: edit.period };
  if (edit.scenario !== null) return setInScenario(draft, edit, edit.scenario, period);
  setInBase(draft, line, edit, period);
  return null;
}

function setInBase(
  draft: Draft<Document>,
  line: Draft<Line>,
  { member, value }: CellEdit,
  period: number | null,
): void {
  const own: { [key: string]: Series } = isByLists(line)
    ? { ...(line.values as { [key: string]: Series } | undefined) }
    : line.values === undefined
      ? {}
      : { "": line.values as Series };
  const next = changedSeries(own[member], period, value, draft.timeline.periods);
  if (next === undefined) delete own[member];
  else own[member] = next;
  if (Object.keys(own).length === 0) delete line.values;
  else line.values = (isByLists(line) ? own : own[""]!) as NonNullable<Draft<Line>["values"]>;
}

/** The series with one entry typed or taken away; undefined where nothing is left. A number becomes a list when one period of it changes. */
function changedSeries(
  series: Series | undefined,
  period: number | null,
  value: number | null,
  periodCount: number,
): Series | undefined {
  if (period === null) return value ?? undefined;
  const entries = Array.from({ length: periodCount }, (_, index) =>
    index === period
      ? value
      : series === undefined
        ? null
        : typeof series === "number"
          ? series
          : (series[index] ?? null),
  );
  return entries.every((entry) => entry === null) ? undefined : entries;
}

function setInScenario(
  draft: Draft<Document>,
  edit: CellEdit,
  name: string,
  period: number | null,
): EditProblem | null {
  const scenario = draft.scenarios.find((candidate) => candidate.name === name);
  if (scenario === undefined) return { code: "no-such-scenario", scenario: name };
  if (edit.value === null) return clearInScenario(scenario, edit, period, draft.timeline.periods);
  const { value } = edit;
  const isOwn = (change: Change) => change.line === edit.line && (change.members ?? "") === edit.member;
  const last = scenario.changes.findLast((change) => change.line === edit.line);
  if (last !== undefined && isOwn(last) && last.how === "set") {
    if (typeof last.to !== "number" && period !== null) {
      last.to[period] = value;
      return null;
    }
    if (typeof last.to === "number" && (last.period ?? null) === edit.period) {
      last.to = value;
      return null;
    }
  }
  scenario.changes.push({
    line: edit.line,
    how: "set",
    to: value,
    ...(edit.member === "" ? {} : { members: edit.member }),
    ...(edit.period === null ? {} : { period: edit.period }),
  });
  return null;
}

/** Takes away whatever this scenario does to the cell; what it is based on shows again. */
function clearInScenario(
  scenario: Draft<Document>["scenarios"][number],
  { line, member, period: label }: CellEdit,
  period: number | null,
  periodCount: number,
): EditProblem | null {
  const kept: typeof scenario.changes = [];
  for (const change of scenario.changes) {
    const isElsewhere =
      change.line !== line ||
      (change.members ?? member) !== member ||
      (change.period !== undefined && label !== null && change.period !== label);
    if (isElsewhere) {
      kept.push(change);
      continue;
    }
    if (change.members === undefined && member !== "") return { code: "shared-change", line };
    if (period === null || change.period !== undefined) continue;
    const { to } = change;
    const rest = Array.from({ length: periodCount }, (_, index) =>
      index === period ? null : typeof to === "number" ? to : (to[index] ?? null),
    );
    if (rest.some((entry) => entry !== null)) kept.push({ ...change, to: rest });
  }
  scenario.changes = kept;
  return null;
}
