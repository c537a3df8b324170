/** The pictures beside the grid: added, changed, moved, taken away. Known by their places, as two may be called alike. */
import { fail, type Result, succeed } from "../../result.ts";
import type { Chart, Document } from "../document.ts";
import { findLine } from "../lines.ts";
import { periodIndex } from "../timeline.ts";
import { asItStands, type DocumentDraft, insertAt, type Outcome } from "./draft.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";
import { checkedText } from "./texts.ts";

export interface AddChart {
  readonly kind: "add-chart";
  readonly chart: Chart;
  readonly at: number;
}

export interface SetChart {
  readonly kind: "set-chart";
  readonly index: number;
  /** What is absent stays; without any line the picture goes. */
  readonly fields: { readonly title?: string; readonly lines?: readonly string[] };
}

export interface MoveChart {
  readonly kind: "move-chart";
  readonly index: number;
  /** Its index afterwards. */
  readonly at: number;
}

export interface RemoveChart {
  readonly kind: "remove-chart";
  readonly index: number;
}

type ChartDraft = DocumentDraft["charts"][number];

export function addChart(draft: DocumentDraft, { chart, at }: AddChart): Outcome {
  if (draft.charts.length >= limits.charts) return fail({ code: "too-many", what: "charts", limit: limits.charts });
  const checked = checkedChart(asItStands(draft), chart);
  if (!checked.ok) return checked;
  insertAt(draft.charts, at, { ...chart, lines: [...chart.lines] } as ChartDraft);
  return succeed(`Add the chart ${chart.title}`);
}

export function setChart(draft: DocumentDraft, { index, fields }: SetChart): Outcome {
  const document = asItStands(draft);
  const before = document.charts[index];
  if (before === undefined) return notThere(index);
  if (fields.lines?.length === 0) return removeChart(draft, { kind: "remove-chart", index });
  const after: Chart = { ...before, ...fields };
  const checked = checkedChart(document, after);
  if (!checked.ok) return checked;
  draft.charts[index] = after as ChartDraft;
  return succeed(`Change the chart ${before.title}`);
}

export function moveChart(draft: DocumentDraft, { index, at }: MoveChart): Outcome {
  const chart = draft.charts[index];
  if (chart === undefined) return notThere(index);
  const { title } = chart;
  draft.charts.splice(index, 1);
  insertAt(draft.charts, at, chart);
  return succeed(`Move the chart ${title}`);
}

export function removeChart(draft: DocumentDraft, { index }: RemoveChart): Outcome {
  const chart = draft.charts[index];
  if (chart === undefined) return notThere(index);
  const { title } = chart;
  draft.charts.splice(index, 1);
  return succeed(`Remove the chart ${title}`);
}

const notThere = (index: number) => fail<EditProblem>({ code: "not-there", what: "chart", name: String(index + 1) });

function checkedChart(document: Document, chart: Chart): Result<null, EditProblem> {
  const title = checkedText(chart.title, "title");
  if (!title.ok) return title;
  if (chart.lines.length > limits.chartLines)
    return fail({ code: "too-many", what: "lines in one chart", limit: limits.chartLines });
  if (chart.lines.length === 0) return fail({ code: "nothing-chosen", what: "line" });
  const unknown = chart.lines.find((name) => findLine(document, name) === undefined);
  if (unknown !== undefined) return fail({ code: "not-there", what: "line", name: unknown });
  if (chart.kind === "byMember" && chart.period !== undefined && periodIndex(document.timeline, chart.period) === null)
    return fail({ code: "not-there", what: "period", name: chart.period });
  return succeed(null);
}
