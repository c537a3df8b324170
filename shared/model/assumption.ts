/**
 * A number in a formula becomes an input of its own: a line just above, with
 * the number's value and unit, whose name stands in the formula instead.
 */
import type { Constant } from "../formula/constants.ts";
import { nameComplaint } from "../formula/names.ts";
import { parseUnit } from "../formula/units.ts";
import type { Document, Line } from "./document.ts";
import type { Edit } from "./edits/edit.ts";
import { freshName } from "./edits/names.ts";
import { allLines } from "./lines.ts";

export interface Assumption {
  /** Of the new line. */
  readonly name: string;
  /** Adds it; the formula is as it was. */
  readonly adding: readonly Edit[];
}

/** `taken`: names promised to lines that are not in the document yet. */
export function assumptionOf(
  document: Document,
  reader: Pick<Line, "name" | "label">,
  { value, unit }: Constant,
  taken: readonly string[] = [],
): Assumption {
  const used = [...allLines(document).map(({ name }) => name), ...taken];
  const name = freshName(`${reader.name} assumption`, used, "assumption", (each) => nameComplaint(each) === null);
  const section = document.sections.find(({ lines }) => lines.some((line) => line.name === reader.name));
  const at = section?.lines.findIndex((line) => line.name === reader.name) ?? 0;
  const line = { name, label: `${reader.label}: assumption`, unit: parseUnit(unit).ok ? unit : "" };
  return {
    name,
    adding: [
      { kind: "add-line", section: section?.name ?? "", at, line },
      { kind: "set-values", line: name, values: value },
    ],
  };
}

/** The whole of it as one step: the line added and the formula reading it. */
export function makeAssumption(document: Document, line: Line, field: "formula" | "opening", constant: Constant): Edit {
  const { name, adding } = assumptionOf(document, line, constant);
  const text = line[field] ?? "";
  const changed = text.slice(0, constant.at.start) + name + text.slice(constant.at.end);
  const reading: Edit =
    field === "formula"
      ? { kind: "set-formula", line: line.name, formula: changed }
      : { kind: "set-opening", line: line.name, opening: changed };
  return { kind: "together", label: `Make ${constant.text} an assumption`, edits: [...adding, reading] };
}
