/** What was changed, in words: `1.00x → 10.00x`, `150.0% → 40.0% in 2025 and 9 more cells`. */
import type { Compiled } from "../../engine/compile.ts";
import type { InputPart } from "../../engine/run.ts";
import { counted } from "../../model/counted.ts";
import { memberLabels } from "../../model/lines.ts";
import { periodLabels } from "../../model/timeline.ts";
import { spokenFigure } from "../cases/spokenFigure.ts";
import type { ChangedPart } from "./changedLines.ts";
import type { LineChange } from "./lineChange.ts";

/** Nothing of a line that is gone. */
export function changeText(compiled: Compiled, change: LineChange): string {
  if (!compiled.lines.has(change.line)) return "";
  const before = sideText(compiled, change, ({ from }) => from);
  const numbers = `${before} → ${sideText(compiled, change, ({ to }) => to)}`;
  if (change.isUniform) return numbers;
  const more = change.cells === 1 ? "" : ` and ${counted(change.cells - 1, "more cell")}`;
  return `${numbers} in ${placeText(compiled, change)}${more}`;
}

function sideText(
  compiled: Compiled,
  { line: name, parts }: LineChange,
  sideOf: (part: ChangedPart) => number,
): string {
  const { line } = compiled.lines.get(name)!;
  const {
    value,
    factor = 1,
    summand = 0,
  }: { readonly [part in InputPart]?: number } = Object.fromEntries(parts.map((each) => [each.part, sideOf(each)]));
  const text = (number: number) => (Number.isNaN(number) ? "nothing" : spokenFigure(number, line));
  if (value !== undefined) return text(value);
  if (Number.isNaN(factor)) return text(summand);
  if (factor === 1 && summand === 0) return "as calculated";
  const times = factor === 1 ? "calculated" : `${factor} × calculated`;
  return summand === 0 ? times : `${times} ${summand < 0 ? "−" : "+"} ${text(Math.abs(summand))}`;
}

function placeText({ document, lines }: Compiled, { line: name, member, period }: LineChange): string {
  const { line, memberKeys } = lines.get(name)!;
  const parts = [
    ...(memberKeys.length > 1 ? [memberLabels(document, line)[member]!] : []),
    ...(period === undefined ? [] : [periodLabels(document.timeline)[period]!]),
  ];
  return parts.join(", ");
}
