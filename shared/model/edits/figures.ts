/** The figures of the strip above the grid: added, changed, moved, taken away. Known by their places, as two may be called alike. */
import { fail, type Result, succeed } from "../../result.ts";
import type { Document, Headline } from "../document.ts";
import { findLine, isByLists, memberKeys } from "../lines.ts";
import { periodIndex } from "../timeline.ts";
import { asItStands, type DocumentDraft, insertAt, type Outcome } from "./draft.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";
import { checkedText } from "./texts.ts";

export interface AddFigure {
  readonly kind: "add-figure";
  readonly figure: Omit<Headline, "extra">;
  readonly at: number;
}

export interface SetFigure {
  readonly kind: "set-figure";
  readonly index: number;
  /** Null takes a field away; what is absent stays. */
  readonly fields: {
    readonly label?: string;
    readonly show?: Headline["show"];
    readonly members?: string | null;
    readonly period?: string | null;
    readonly caption?: string | null;
  };
}

export interface MoveFigure {
  readonly kind: "move-figure";
  readonly index: number;
  /** Its index afterwards. */
  readonly at: number;
}

export interface RemoveFigure {
  readonly kind: "remove-figure";
  readonly index: number;
}

export function addFigure(draft: DocumentDraft, { figure, at }: AddFigure): Outcome {
  if (draft.headline.length >= limits.headline)
    return fail({ code: "too-many", what: "figures in the headline", limit: limits.headline });
  const checked = checkedFigure(asItStands(draft), figure);
  if (!checked.ok) return checked;
  insertAt(draft.headline, at, { ...figure });
  return succeed(`Show ${figure.label} in the headline`);
}

export function setFigure(draft: DocumentDraft, { index, fields }: SetFigure): Outcome {
  const document = asItStands(draft);
  const before = document.headline[index];
  if (before === undefined) return notThere(index);
  const { label = before.label, show = before.show } = fields;
  const after: Headline = { ...before, label, show };
  const changed = withOptional(after, fields);
  const checked = checkedFigure(document, changed);
  if (!checked.ok) return checked;
  draft.headline[index] = changed as DocumentDraft["headline"][number];
  return succeed(`Change the figure ${before.label}`);
}

export function moveFigure(draft: DocumentDraft, { index, at }: MoveFigure): Outcome {
  const figure = draft.headline[index];
  if (figure === undefined) return notThere(index);
  const { label } = figure;
  draft.headline.splice(index, 1);
  insertAt(draft.headline, at, figure);
  return succeed(`Move the figure ${label}`);
}

export function removeFigure(draft: DocumentDraft, { index }: RemoveFigure): Outcome {
  const figure = draft.headline[index];
  if (figure === undefined) return notThere(index);
  const { label } = figure;
  draft.headline.splice(index, 1);
  return succeed(`Take ${label} out of the headline`);
}

const notThere = (index: number) => fail<EditProblem>({ code: "not-there", what: "figure", name: String(index + 1) });

function withOptional(figure: Headline, fields: SetFigure["fields"]): Headline {
  const changed: { -readonly [Key in keyof Headline]: Headline[Key] } = { ...figure };
  for (const key of ["members", "period", "caption"] as const) {
    const value = fields[key];
    if (value === null || (key === "caption" && value === "")) delete changed[key];
    else if (value !== undefined) changed[key] = value;
  }
  return changed;
}

/** Whether the model has the cell that a figure reads; a line by lists needs a member to read one of. */
function checkedFigure(document: Document, figure: Headline): Result<null, EditProblem> {
  const { label, show, line: name, members, period, caption } = figure;
  const texts = [checkedText(label, "label"), caption === undefined ? succeed(null) : checkedText(caption, "label")];
  for (const text of texts) if (!text.ok) return text;
  const line = findLine(document, name);
  if (line === undefined) return fail({ code: "not-there", what: "line", name });
  const isOne = !isByLists(line);
  const isKnown = members === undefined || (!isOne && memberKeys(document, line).includes(members));
  if (!isKnown) return fail({ code: "not-there", what: "member", name: members });
  if (!isOne && show === "value" && members === undefined) return fail({ code: "no-member", label: line.label });
  if (period !== undefined && periodIndex(document.timeline, period) === null)
    return fail({ code: "not-there", what: "period", name: period });
  return succeed(null);
}
