/** `LINE=FROM:TO:STEPS`, both ends among the steps, or `LINE=V,V,…`: what an input is set to, in its own unit. */
import type { Axis, AxisSteps } from "../../shared/model/analyses.ts";
import type { Document } from "../../shared/model/document.ts";
import { limits } from "../../shared/model/edits/limits.ts";
import { isCalculation } from "../../shared/model/lines.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { cellNamed } from "./cellNamed.ts";
import type { CommandProblem } from "./problems.ts";
import { lineNamed } from "./settings.ts";

export function axisNamed(document: Document, text: string): Result<Axis, CommandProblem> {
  const at = text.indexOf("=");
  const steps = at === -1 ? null : stepsOf(text.slice(at + 1));
  if (steps === null)
    return fail({
      code: "usage",
      reason: `"${text}" is no axis: write LINE=FROM:TO:STEPS with 2 to ${limits.tableSide} steps, or LINE=V,V,….`,
    });
  const input = cellNamed(document, text.slice(0, at));
  if (!input.ok) return input;
  const line = lineNamed(document, input.value.line);
  if (line.ok && isCalculation(line.value))
    return fail({ code: "usage", reason: `"${line.value.name}" is calculated: only inputs can be moved.` });
  return succeed({ input: input.value, how: "set", steps });
}

function stepsOf(text: string): AxisSteps | null {
  const isRange = text.includes(":");
  const numbers = text.split(isRange ? ":" : ",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (!numbers.every(Number.isFinite)) return null;
  if (!isRange) return numbers.length <= limits.tableSide ? { values: numbers } : null;
  const [from, to, count] = numbers;
  if (numbers.length !== 3 || !Number.isInteger(count) || count! < 2 || count! > limits.tableSide) return null;
  return { from: from!, to: to!, count: count! };
}
