/** `LINE`, `LINE[ITEM]`, `LINE@PERIOD` and `LINE[ITEM]@PERIOD`: cells as the command line names them. */
import type { CellName } from "../../shared/model/analyses.ts";
import type { Document } from "../../shared/model/document.ts";
import { isByLists, memberKeys } from "../../shared/model/lines.ts";
import { periodIndex } from "../../shared/model/timeline.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { CommandProblem } from "./problems.ts";
import { lineNamed, membersNamed, unknownPeriod } from "./settings.ts";

const shape = /^(?<line>[^[\]@=]+)(?:\[(?<item>[^[\]]*)\])?(?:@(?<period>[^@=]+))?$/s;

/** All items where none is named: whether that may be is up to who reads it. */
export function cellNamed(document: Document, text: string): Result<CellName, CommandProblem> {
  const parts = shape.exec(text.trim())?.groups;
  if (parts === undefined)
    return fail({ code: "usage", reason: `"${text}" names no cell: write LINE, LINE[ITEM] or LINE@PERIOD.` });
  const line = lineNamed(document, parts["line"]!.trim());
  if (!line.ok) return line;
  const period = parts["period"]?.trim();
  if (period !== undefined && periodIndex(document.timeline, period) === null)
    return fail(unknownPeriod(document, period));
  const cell = { line: line.value.name, ...(period !== undefined && { period }) };
  if (parts["item"] === undefined) return succeed(cell);
  const members = membersNamed(document, line.value, parts["item"]);
  return members.ok ? succeed({ ...cell, members: members.value }) : members;
}

/** One cell that can be read: of a line by lists an item must be named. */
export function outputNamed(document: Document, text: string): Result<CellName, CommandProblem> {
  const cell = cellNamed(document, text);
  if (!cell.ok) return cell;
  const line = lineNamed(document, cell.value.line);
  if (line.ok && isByLists(line.value) && cell.value.members === undefined)
    return fail({
      code: "usage",
      reason: `"${line.value.name}" has a number for each of its items: write ${line.value.name}[${memberKeys(document, line.value)[0]}].`,
    });
  return cell;
}

/** The cell of a `--get` of which there can be one. */
export function oneOutputNamed(document: Document, get: readonly string[]): Result<CellName, CommandProblem> {
  const names = partedNames(get);
  return names.length === 1
    ? outputNamed(document, names[0]!)
    : fail({ code: "usage", reason: "--get names one figure here: write --get LINE or LINE@PERIOD." });
}

/** A comma that stands in brackets joins two items and parts nothing. */
export const partedNames = (lists: readonly string[]): readonly string[] =>
  lists
    .flatMap((list) => list.split(/,(?![^[]*\])/))
    .map((name) => name.trim())
    .filter((name) => name !== "");
