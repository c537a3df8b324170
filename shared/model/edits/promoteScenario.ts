import { succeed } from "../../result.ts";
import {
  asItStands,
  type DocumentDraft,
  type LineDraft,
  type Outcome,
  placeOfLine,
  type ScenarioDraft,
  scenarioOf,
} from "./draft.ts";
import { promotionOf } from "./promotion/promotion.ts";

/**
 * What a scenario has, with all that it rests on, becomes the model's own: numbers are typed, over a formula as
 * overrides, and what is done to all numbers of a formula is written into it. The scenario stays and changes
 * nothing.
 *
 * Every other scenario keeps the numbers it gave: one that does not rest on this one gets changes that set what the
 * base had. Only where the base now has a number over a formula, or where it had none, a scenario that does not set
 * it has that number too (`lost` in promotion.ts): no change takes a typed number away.
 */
export interface PromoteScenario {
  readonly kind: "promote-scenario";
  readonly scenario: string;
}

export function promoteScenario(draft: DocumentDraft, { scenario: name }: PromoteScenario): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const { label } = scenario.value;
  const before = asItStands(draft);
  const promotion = promotionOf(before, name);
  if (!promotion.ok) return promotion;
  for (const [line, { values, formula, opening }] of promotion.value.lines) {
    const place = placeOfLine(draft, line);
    if (!place.ok) return place;
    const settled: LineDraft = place.value.line;
    if (values === undefined) delete settled.values;
    else settled.values = values as NonNullable<LineDraft["values"]>;
    if (formula !== undefined) settled.formula = formula;
    if (opening !== undefined) settled.opening = opening;
  }
  for (const [index, after] of promotion.value.scenarios.entries())
    if (after !== before.scenarios[index]) draft.scenarios[index] = after as ScenarioDraft;
  return succeed(`Make ${label} the base`);
}
