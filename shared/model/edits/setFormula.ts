/** The formula of a line, and the one of its first period; what is calculated has no uncertainty of its own. */
import { type Result, succeed } from "../../result.ts";
import { isCalculation } from "../lines.ts";
import { type DocumentDraft, type LineDraft, type Outcome, placeOfLine } from "./draft.ts";
import type { EditProblem } from "./problems.ts";
import { checkedText } from "./texts.ts";
import { forgetUncertainty } from "./uncertainties.ts";
import { valuesOfActuals } from "./valuesOfActuals.ts";

/** Null or blank takes the formula away: a line without formula and opening formula is an input. */
export interface SetFormula {
  readonly kind: "set-formula";
  readonly line: string;
  readonly formula: string | null;
}

export interface SetOpening {
  readonly kind: "set-opening";
  readonly line: string;
  readonly opening: string | null;
}

/**
 * An input that becomes a calculation keeps its typed values in the actuals alone;
 * elsewhere they would hide the formula just written. Overrides of a calculation stay.
 */
export function setFormula(draft: DocumentDraft, { line: name, formula }: SetFormula): Outcome {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const { line } = place.value;
  const wasInput = !isCalculation(line);
  const done = setOrRemove(line, "formula", formula);
  if (!done.ok) return done;
  if (wasInput && line.formula !== undefined) keepActuals(line, draft.timeline.actuals);
  if (isCalculation(line)) forgetUncertainty(draft, line);
  return succeed(`${line.formula === undefined ? "Remove" : "Change"} the formula of ${line.label}`);
}

/** Typed values stay as they are: the first period's hides the opening formula, as an actual does. */
export function setOpening(draft: DocumentDraft, { line: name, opening }: SetOpening): Outcome {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const { line } = place.value;
  const done = setOrRemove(line, "opening", opening);
  if (!done.ok) return done;
  if (isCalculation(line)) forgetUncertainty(draft, line);
  return succeed(`${line.opening === undefined ? "Remove" : "Change"} the opening formula of ${line.label}`);
}

function setOrRemove(line: LineDraft, field: "formula" | "opening", text: string | null): Result<null, EditProblem> {
  if (text === null || text.trim() === "") {
    delete line[field];
    return succeed(null);
  }
  const checked = checkedText(text, field === "opening" ? "opening formula" : "formula");
  if (!checked.ok) return checked;
  line[field] = checked.value;
  return succeed(null);
}

function keepActuals(line: LineDraft, actuals: number): void {
  const kept = valuesOfActuals(line.values, actuals);
  if (kept === undefined) delete line.values;
  else line.values = kept;
}
