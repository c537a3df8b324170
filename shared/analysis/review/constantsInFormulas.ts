/** The numbers buried in a line's formulas, each with the way to make it an assumption. */
import type { LiveModel } from "../../engine/live.ts";
import { fromBase } from "../../formula/units.ts";
import type { Line } from "../../model/document.ts";
import { isByLists } from "../../model/lines.ts";
import { type BuriedConstant, buriedConstants } from "./buriedConstants.ts";
import type { Finding, Fix } from "./finding.ts";
import { cellOfLine, type FormulaField, formulasOf, type LineReview } from "./reviewed.ts";

export const constantsInFormulas: LineReview = (live, line) =>
  formulasOf(live, line).flatMap(({ field, tree }) =>
    tree.kind === "number" && field === "formula"
      ? constantFormula(live, line, tree.value, tree.text)
      : buriedConstants(tree).map((constant) => buried(line, field, constant)),
  );

function buried(line: Line, field: FormulaField, { constant, what, times }: BuriedConstant): Finding {
  const { text } = constant;
  const often = times === 1 ? "" : times === 2 ? " twice" : ` ${times} times`;
  return {
    id: `buried-constant ${line.name} ${field} ${text}`,
    kind: "buried-constant",
    severity: "hint",
    cell: cellOfLine(line),
    sentence: `The ${what} ${text} stands${often} in the ${field === "opening" ? "opening formula" : "formula"}, ${reasons[what]}.`,
    suggestion:
      what === "factor"
        ? "Leave it out where it only converts units, which the formula does by itself; else make it an assumption."
        : "Make it an assumption: a line of its own, with a unit, a note and a source.",
    fix: { kind: "make-assumption", label: "Make it an assumption", line: line.name, field, constant },
  };
}

const reasons: Readonly<Record<BuriedConstant["what"], string>> = {
  rate: "where no scenario can vary it",
  amount: "where no scenario can vary it",
  date: "and stays when the timeline moves",
  factor: "and says nothing of what it converts",
  number: "where nobody sees it or knows where it is from",
};

/** A formula that is nothing but a number, which is an input in disguise. */
function constantFormula(live: LiveModel, line: Line, value: number, text: string): readonly Finding[] {
  if (value === 0) return [];
  return [
    {
      id: `buried-constant ${line.name} formula`,
      kind: "buried-constant",
      severity: "hint",
      cell: cellOfLine(line),
      sentence: `The formula is the number ${text} and nothing else.`,
      suggestion: "Make the line an input and write down where the number is from.",
      fix: makingInput(live, line, value),
    },
  ];
}

function makingInput(live: LiveModel, line: Line, value: number): Fix | null {
  const unit = live.compiled.lines.get(line.name)?.unit;
  if (unit === undefined || isByLists(line) || line.opening !== undefined || line.values !== undefined) return null;
  const values = fromBase(unit, value);
  return { kind: "edit", label: "Make it an input", edit: { kind: "make-input", line: line.name, values } };
}
