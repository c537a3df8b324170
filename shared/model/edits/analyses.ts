/** The questions a model keeps: asked, changed, moved, taken away. Known by name. */
import { fail, type Result, succeed } from "../../result.ts";
import type { SavedAnalysis } from "../analyses.ts";
import { checkedAnalysis } from "./checkedAnalysis.ts";
import { asItStands, type DocumentDraft, insertAt, type Outcome } from "./draft.ts";
import { limits } from "./limits.ts";
import { newName } from "./newName.ts";
import type { EditProblem } from "./problems.ts";

export interface AddAnalysis {
  readonly kind: "add-analysis";
  readonly analysis: SavedAnalysis;
  /** Its index. */
  readonly at: number;
}

/** Replaces the whole of the analysis of that name. */
export interface SetAnalysis {
  readonly kind: "set-analysis";
  readonly analysis: SavedAnalysis;
}

export interface MoveAnalysis {
  readonly kind: "move-analysis";
  readonly analysis: string;
  /** Its index afterwards. */
  readonly at: number;
}

export interface DeleteAnalysis {
  readonly kind: "delete-analysis";
  readonly analysis: string;
}

type AnalysisDraft = NonNullable<DocumentDraft["analyses"]>[number];

export function addAnalysis(draft: DocumentDraft, { analysis, at }: AddAnalysis): Outcome {
  const analyses = draft.analyses ?? [];
  if (analyses.length >= limits.analyses) return fail({ code: "too-many", what: "analyses", limit: limits.analyses });
  for (const check of [newName("analysis", analysis.name, analyses), checkedAnalysis(asItStands(draft), analysis)])
    if (!check.ok) return check;
  insertAt(analyses, at, analysis as AnalysisDraft);
  draft.analyses = analyses;
  return succeed(`Add ${analysis.label}`);
}

export function setAnalysis(draft: DocumentDraft, { analysis }: SetAnalysis): Outcome {
  const place = placeOfAnalysis(draft, analysis.name);
  if (!place.ok) return place;
  const checked = checkedAnalysis(asItStands(draft), analysis);
  if (!checked.ok) return checked;
  draft.analyses![place.value] = analysis as AnalysisDraft;
  return succeed(`Change ${analysis.label}`);
}

export function moveAnalysis(draft: DocumentDraft, { analysis: name, at }: MoveAnalysis): Outcome {
  const place = placeOfAnalysis(draft, name);
  if (!place.ok) return place;
  const [moved] = draft.analyses!.splice(place.value, 1);
  insertAt(draft.analyses!, at, moved!);
  return succeed(`Move ${moved!.label}`);
}

/** The last one leaves no list behind: the file is as if none had been asked. */
export function deleteAnalysis(draft: DocumentDraft, { analysis: name }: DeleteAnalysis): Outcome {
  const place = placeOfAnalysis(draft, name);
  if (!place.ok) return place;
  const [removed] = draft.analyses!.splice(place.value, 1);
  if (draft.analyses!.length === 0) delete draft.analyses;
  return succeed(`Delete ${removed!.label}`);
}

/** Its index. */
export function placeOfAnalysis(draft: DocumentDraft, name: string): Result<number, EditProblem> {
  const index = draft.analyses?.findIndex((analysis) => analysis.name === name) ?? -1;
  return index === -1 ? fail({ code: "not-there", what: "analysis", name }) : succeed(index);
}
