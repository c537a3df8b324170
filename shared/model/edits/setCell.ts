/**
 * A number typed into a cell, or cleared from it.
 *
 * In the base it becomes a typed value: of an input, an actual, or an override of
 * a formula. Under a scenario it becomes that scenario's change, and clearing
 * lets what lies behind show through again.
 */
import { fail, type Result, succeed } from "../../result.ts";
import type { Document } from "../document.ts";
import { isByLists, memberKeys, memberLabels, seriesOf } from "../lines.ts";
import { periodLabels } from "../timeline.ts";
import { changesWith, changesWithout, type Region } from "./changes.ts";
import {
  asItStands,
  type DocumentDraft,
  type LineDraft,
  type Outcome,
  placeOfLine,
  type ScenarioDraft,
  scenarioOf,
} from "./draft.ts";
import type { EditProblem } from "./problems.ts";
import { seriesWith } from "./series.ts";

export interface SetCell {
  readonly kind: "set-cell";
  /** Null for the base. */
  readonly scenario: string | null;
  readonly line: string;
  /** As `memberKeys` has it: joined by `|`, empty for a line by nothing. */
  readonly member: string;
  /** From 0; null for every period: one number. */
  readonly period: number | null;
  /** In the line's unit; null clears. */
  readonly value: number | null;
}

export function setCell(draft: DocumentDraft, edit: SetCell): Outcome {
  const place = placeOfLine(draft, edit.line);
  if (!place.ok) return place;
  const { line } = place.value;
  const cell = checkedCell(draft, line, edit);
  if (!cell.ok) return cell;
  if (edit.scenario === null) {
    typeValue(draft, line, edit);
    return succeed(labelOf(edit, cell.value, line.unit, ""));
  }
  const scenario = scenarioOf(draft, edit.scenario);
  if (!scenario.ok) return scenario;
  const region: Region = {
    line: edit.line,
    members: isByLists(line) ? edit.member : null,
    period: edit.period,
  };
  const document = asItStands(draft);
  const { changes } = document.scenarios.find(({ name }) => name === edit.scenario)!;
  const changed =
    edit.value === null
      ? changesWithout(document, changes, region)
      : changesWith(document, changes, region, edit.value);
  scenario.value.changes = changed as ScenarioDraft["changes"];
  return succeed(labelOf(edit, cell.value, line.unit, ` in ${scenario.value.label}`));
}

/** The cell in words, `Drawn · Lambda SPV 2027`. */
function checkedCell(draft: DocumentDraft, line: LineDraft, edit: SetCell): Result<string, EditProblem> {
  const { member, period, value } = edit;
  const document = asItStands(draft);
  const memberIndex = memberKeys(document, line).indexOf(member);
  if (memberIndex === -1) return fail({ code: "not-there", what: "member", name: member });
  const label = period === null ? "" : periodLabels(draft.timeline)[period];
  if (label === undefined) return fail({ code: "not-there", what: "period", name: String(period) });
  if (value !== null && !Number.isFinite(value)) return fail({ code: "not-finite", value: String(value) });
  const memberLabel = memberLabels(document, line)[memberIndex]!;
  const named = memberLabel === "" ? line.label : `${line.label} · ${memberLabel}`;
  return succeed(`${named} ${label}`.trimEnd());
}

function typeValue(draft: DocumentDraft, line: LineDraft, { member, period, value }: SetCell): void {
  const series = seriesWith(seriesOf(line.values, member), period, value, draft.timeline.periods);
  if (!isByLists(line)) {
    setValues(line, series);
    return;
  }
  const byMember = { ...(line.values as { [members: string]: LineValues }) };
  if (series === undefined) delete byMember[member];
  else byMember[member] = series as LineValues;
  setValues(line, Object.keys(byMember).length === 0 ? undefined : byMember);
}

type LineValues = number | (number | null)[];

function setValues(line: LineDraft, values: Document["sections"][number]["lines"][number]["values"]): void {
  if (values === undefined) delete line.values;
  else line.values = values as NonNullable<LineDraft["values"]>;
}

function labelOf({ value }: SetCell, cell: string, unit: string, where: string): string {
  if (value === null) return `Clear ${cell}${where}`;
  return `Set ${cell} to ${value}${unit === "" ? "" : ` ${unit}`}${where}`;
}
