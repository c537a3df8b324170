/** An input that becomes a calculation, and a calculation that becomes an input. */
import { succeed } from "../../result.ts";
import type { Series, Values } from "../document.ts";
import { isSeriesArray } from "../lines.ts";
import { asItStands, type DocumentDraft, type LineDraft, type Outcome, placeOfLine } from "./draft.ts";
import { replaceValues } from "./replaceValues.ts";
import { setFormula, setOpening } from "./setFormula.ts";
import { valuesOfActuals } from "./valuesOfActuals.ts";

/** Formula and opening formula go, and these values stand in their place, in the line's unit: those it showed, say. */
export interface MakeInput {
  readonly kind: "make-input";
  readonly line: string;
  readonly values: Values | null;
}

export interface MakeCalculation {
  readonly kind: "make-calculation";
  readonly line: string;
  readonly formula: string;
  readonly opening?: string;
  /**
   * Which typed values stay over the formula. `actuals`, where absent: those of the actuals. `typed`: every one
   * typed into a period, as an override. One number for all periods never does: nothing would be calculated.
   */
  readonly keep?: "actuals" | "typed" | "nothing";
}

export function makeInput(draft: DocumentDraft, { line: name, values }: MakeInput): Outcome {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const { line } = place.value;
  delete line.formula;
  delete line.opening;
  const done = replaceValues(asItStands(draft), line, values);
  return done.ok ? succeed(`Make an input of ${line.label}`) : done;
}

export function makeCalculation(draft: DocumentDraft, edit: MakeCalculation): Outcome {
  const { line: name, formula, opening, keep = "actuals" } = edit;
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const { line } = place.value;
  const typed = asItStands(draft)
    .sections.flatMap(({ lines }) => lines)
    .find((each) => each.name === name)?.values;
  for (const done of [
    setFormula(draft, { kind: "set-formula", line: name, formula }),
    setOpening(draft, { kind: "set-opening", line: name, opening: opening ?? null }),
  ])
    if (!done.ok) return done;
  const kept = {
    actuals: () => valuesOfActuals(typed, draft.timeline.actuals),
    typed: () => valuesByPeriod(typed),
    nothing: () => undefined,
  }[keep]();
  if (kept === undefined) delete line.values;
  else line.values = kept as NonNullable<LineDraft["values"]>;
  return succeed(`Calculate ${line.label}`);
}

function valuesByPeriod(values: Values | undefined): Values | undefined {
  if (values === undefined || typeof values === "number") return undefined;
  if (isSeriesArray(values)) return values;
  const byPeriod = Object.entries<Series>(values).filter(([, series]) => typeof series !== "number");
  return byPeriod.length === 0 ? undefined : Object.fromEntries(byPeriod);
}
