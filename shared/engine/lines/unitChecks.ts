/** What the formulas measure, against what their lines are said to. */
import { inferUnit } from "../../formula/inferUnit.ts";
import type { Dimension } from "../../formula/unitAtoms.ts";
import { dimensionText, isSameDimension, type Unit } from "../../formula/units.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { LineEntry } from "./lineEntry.ts";
import type { LineTable } from "./lineTable.ts";
import { renewedMap } from "./renewedMap.ts";
import { isSameSet } from "./sameSet.ts";

export interface UnitCheck {
  readonly entry: LineEntry;
  /** What each name that it reads measured; null for what fits anything. */
  readonly measured: readonly (Dimension | null)[];
  /** What the formula measures; null where it fits anything. */
  readonly inferred: Dimension | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface UnitChecks {
  /** Of the lines that were checked. */
  readonly entries: LineTable["entries"];
  readonly inError: ReadonlySet<string>;
  /**
   * By name of the line; null for a line without a formula, and for a line in
   * error: it has been complained of, and fits wherever it is read.
   */
  readonly checks: ReadonlyMap<string, UnitCheck | null>;
  /** Names of the lines whose check has diagnostics. */
  readonly complained: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether lines that are the same as before have the checks that they had. */
  readonly isInPlace: boolean;
}

/** A check of `before` stands where the line and what it reads measure the same. */
export function unitChecks(table: LineTable, inError: ReadonlySet<string>, before: UnitChecks | null): UnitChecks {
  const { entries } = table;
  const dimensionOf = (name: string) => (inError.has(name) ? null : (entries.get(name)?.unit.dimension ?? null));
  const checkOf = (entry: LineEntry): UnitCheck | null => {
    if ((entry.formula === null && entry.opening === null) || inError.has(entry.line.name)) return null;
    const known = before?.checks.get(entry.line.name);
    const isSame =
      known?.entry === entry && entry.reads.every((used, index) => known.measured[index] === dimensionOf(used));
    return isSame ? known : unitCheck(entry, dimensionOf);
  };
  const onlyRenewed = before !== null && measureAlike(table, inError, before) ? table.change!.renewed : null;
  const made = new Map<string, UnitCheck | null>();
  const complained = new Set(onlyRenewed === null ? [] : before!.complained);
  for (const entry of onlyRenewed ?? entries.values()) {
    const { name } = entry.line;
    const check = checkOf(entry);
    made.set(name, check);
    if (check !== null && check.diagnostics.length > 0) complained.add(name);
    else complained.delete(name);
  }
  const checks = onlyRenewed === null ? made : renewedMap(before!.checks, made);
  const diagnostics = table.order.sorted(complained).flatMap((name) => checks.get(name)!.diagnostics);
  return { entries, inError, checks, complained, diagnostics, isInPlace: onlyRenewed !== null };
}

/** Whether every line measures what it did: then only the lines that are other ones need a look. */
function measureAlike({ change }: LineTable, inError: ReadonlySet<string>, before: UnitChecks): boolean {
  if (change?.since !== before.entries) return false;
  const isSameUnit = ({ line: { name }, unit }: LineEntry) =>
    isSameDimension(unit.dimension, before.entries.get(name)!.unit.dimension);
  return isSameSet(inError, before.inError) && change.renewed.every(isSameUnit);
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
