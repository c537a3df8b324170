/**
 * What the formula bar can edit of the selected cell: its typed value, the
 * line's opening formula, the line's formula; and which of them is shown first,
 * namely the one the cell's number comes from.
 */
import type { LiveModel, Origin } from "../../shared/engine/live.ts";
import { isCalculation } from "../../shared/model/lines.ts";
import { editText } from "../../shared/model/numberFormat.ts";
import type { CellAddress } from "../state/appState.ts";
import type { FieldKind } from "../state/formulaInHand.ts";

export interface Field {
  readonly kind: FieldKind;
  readonly line: string;
  /** What stands there now. */
  readonly text: string;
}

export interface Fields {
  readonly offered: readonly Field[];
  readonly first: FieldKind;
}

/** Null where the selection has nothing to edit: no line, or the row that stands for all members of an input. */
export function fieldsOf(live: LiveModel, { line: name, member, period }: CellAddress): Fields | null {
  const line = live.compiled.lines.get(name)?.line;
  if (line === undefined) return null;
  const isCell = member !== null && period !== null;
  const origin = isCell ? live.origin(name, member, period) : "formula";
  const isTyped = origin === "typed" || origin === "override" || origin === "scenario";
  const offered: Field[] = [];
  if (isCell && (isTyped || !isCalculation(line))) {
    const cell = live.read(name, member, period);
    offered.push({ kind: "value", line: name, text: cell.kind === "value" ? editText(cell.value) : "" });
  }
  if (line.opening !== undefined) offered.push({ kind: "opening", line: name, text: line.opening });
  if (isCalculation(line)) offered.push({ kind: "formula", line: name, text: line.formula ?? "" });
  if (offered.length === 0) return null;
  return { offered, first: firstOf(offered, origin) };
}

function firstOf(offered: readonly Field[], origin: Origin): FieldKind {
  const kinds = offered.map(({ kind }) => kind);
  if (kinds.includes("value")) return "value";
  return kinds.includes("opening") && origin === "opening" ? "opening" : kinds.at(-1)!;
}
