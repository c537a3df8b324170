/** Where a formula measures something else than its line says: both units in one sentence, and the line's put right. */
import type { Compiled } from "../../engine/compile.ts";
import { inferUnit } from "../../formula/inferUnit.ts";
import { parseFormula } from "../../formula/parse.ts";
import { dimensionText, isSameDimension, parseUnit } from "../../formula/units.ts";
import type { Fix } from "./fix.ts";

/** The line takes the unit of what the formula gives; none where it has no unit that can be written. */
export function unitFixes(compiled: Compiled, line: string, text: string): readonly Fix[] {
  const parsed = parseFormula(text);
  const declared = compiled.lines.get(line);
  if (!parsed.ok || declared === undefined) return [];
  const { dimension, complaints } = inferUnit(parsed.value, (name) => compiled.lines.get(name)?.unit.dimension ?? null);
  if (dimension === null || complaints.length > 0 || isSameDimension(dimension, declared.unit.dimension)) return [];
  const isPlain = Object.keys(dimension).length === 0;
  const unit = isPlain ? "" : dimensionText(dimension);
  if (!parseUnit(unit).ok) return [];
  const label = isPlain ? "Take the line's unit away" : `Give the line the unit ${unit}`;
  return [{ label, changes: [], edits: [{ kind: "set-line", line, fields: { unit } }] }];
}
