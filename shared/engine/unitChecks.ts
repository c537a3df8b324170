/** What the formulas measure, against what their lines are said to. */
import { inferUnit } from "../formula/inferUnit.ts";
import type { Dimension } from "../formula/unitAtoms.ts";
import { dimensionText, isSameDimension, type Unit } from "../formula/units.ts";
import type { Diagnostic } from "./diagnostics.ts";
import type { LineEntry } from "./lineEntry.ts";

export interface UnitCheck {
  readonly entry: LineEntry;
  /** What each name that it reads measured; null for what fits anything. */
  readonly measured: readonly (Dimension | null)[];
  /** What the formula measures; null where it fits anything. */
  readonly inferred: Dimension | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * By name of the line; none for a line without a formula, and none for a line in
 * error: it has been complained of, and fits wherever it is read. A check of
 * `before` stands where the line and what it reads measure the same.
 */
export function unitChecks(
  entries: ReadonlyMap<string, LineEntry>,
  inError: ReadonlySet<string>,
  before: ReadonlyMap<string, UnitCheck>,
): ReadonlyMap<string, UnitCheck> {
  const checks = new Map<string, UnitCheck>();
  const dimensionOf = (name: string) => (inError.has(name) ? null : (entries.get(name)?.unit.dimension ?? null));
  for (const [name, entry] of entries) {
    if ((entry.formula === null && entry.opening === null) || inError.has(name)) continue;
    const known = before.get(name);
    const isSame =
      known?.entry === entry && entry.reads.every((used, index) => known.measured[index] === dimensionOf(used));
    checks.set(name, isSame ? known : unitCheck(entry, dimensionOf));
  }
  return checks;
}

function unitCheck(entry: LineEntry, dimensionOf: (name: string) => Dimension | null): UnitCheck {
  const diagnostics: Diagnostic[] = [];
  let inferred: Dimension | null = null;
  for (const field of ["opening", "formula"] as const) {
    const tree = entry[field];
    if (tree === null) continue;
    const { dimension, complaints } = inferUnit(tree, dimensionOf);
    const warn = (message: string, at: Diagnostic["at"]) =>
      void diagnostics.push({
        severity: "warning",
        code: "unit-mismatch",
        line: entry.line.name,
        field,
        at,
        message,
        suggestion: null,
      });
    for (const { message, at } of complaints) warn(`The units do not fit: ${message}.`, at);
    if (dimension === null) continue;
    inferred = dimension;
    if (!isSameDimension(dimension, entry.unit.dimension))
      warn(`The formula gives ${dimensionText(dimension)}; the line is ${declaredText(entry.unit)}.`, null);
  }
  return { entry, measured: entry.reads.map(dimensionOf), inferred, diagnostics };
}

/** `in USD bn (USD)`, `in USD`, `a plain number`. */
function declaredText({ text, dimension }: Unit): string {
  const measured = dimensionText(dimension);
  if (text === "") return measured;
  return text === measured ? `in ${text}` : `in ${text} (${measured})`;
}
