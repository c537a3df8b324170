import { fail, type Result, succeed } from "../../result.ts";
import type { Document, Line, Series, Values } from "../document.ts";
import { isByLists, isSeriesArray, memberKeys } from "../lines.ts";
import type { LineDraft } from "./draft.ts";
import type { EditProblem } from "./problems.ts";

/** Values that fit the line's lists and the timeline, put in place of those it has; null takes them away. */
export function replaceValues(document: Document, line: LineDraft, values: Values | null): Result<null, EditProblem> {
  if (values === null) {
    delete line.values;
    return succeed(null);
  }
  const problem = valuesProblem(document, line as Line, values);
  if (problem !== null) return fail(problem);
  line.values = values as NonNullable<LineDraft["values"]>;
  return succeed(null);
}

function valuesProblem(document: Document, line: Line, values: Values): EditProblem | null {
  const { periods } = document.timeline;
  if (typeof values === "number" || isSeriesArray(values))
    return isByLists(line) ? { code: "bad-values", label: line.label } : seriesProblem(values, periods);
  if (!isByLists(line)) return { code: "bad-values", label: line.label };
  const known = new Set(memberKeys(document, line));
  for (const [member, series] of Object.entries(values)) {
    if (!known.has(member)) return { code: "not-there", what: "member", name: member };
    const problem = seriesProblem(series, periods);
    if (problem !== null) return problem;
  }
  return null;
}

function seriesProblem(series: Series, periods: number): EditProblem | null {
  const entries = typeof series === "number" ? [series] : series;
  const wrong = entries.find((entry) => entry !== null && !Number.isFinite(entry));
  if (wrong !== undefined) return { code: "not-finite", value: String(wrong) };
  return typeof series === "number" || series.length === periods ? null : { code: "bad-series" };
}
