/**
 * `--set LINE=V`, `LINE[ITEM]=V`, `LINE@PERIOD=V` and `LINE[ITEM]@PERIOD=V`, as changes of a scenario.
 *
 * A value is in the line's own unit. Items of two lists are joined by `|` or `,`.
 * A later setting of a cell wins.
 */
import { nearest } from "../../shared/formula/nearest.ts";
import type { Change, Document, Line } from "../../shared/model/document.ts";
import { allLines, findLine, isByLists, memberKeys } from "../../shared/model/lines.ts";
import { periodIndex, periodLabels } from "../../shared/model/timeline.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { CommandProblem } from "./problems.ts";

const shape = /^(?<line>[^[\]@=]+)(?:\[(?<item>[^[\]]*)\])?(?:@(?<period>[^@=]+))?=(?<value>.*)$/s;
const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** Stops at the first setting that makes no sense in this document. */
export function changesOf(document: Document, settings: readonly string[]): Result<readonly Change[], CommandProblem> {
  const changes: Change[] = [];
  for (const setting of settings) {
    const change = changeOf(document, setting);
    if (!change.ok) return change;
    changes.push(change.value);
  }
  return succeed(changes);
}

function changeOf(document: Document, text: string): Result<Change, CommandProblem> {
  const parts = shape.exec(text.trim())?.groups;
  if (parts === undefined) return fail({ code: "setting-syntax", text });
  const to = numberIn(parts["value"]!.trim());
  if (to === null) return fail({ code: "not-a-number", text, value: parts["value"]!.trim() });

  const line = lineNamed(document, parts["line"]!.trim());
  if (!line.ok) return line;
  const { item, period } = parts;
  if (period !== undefined && periodIndex(document.timeline, period.trim()) === null)
    return fail(unknownPeriod(document, period.trim()));
  const change: Change = {
    line: line.value.name,
    how: "set",
    to,
    ...(period !== undefined && { period: period.trim() }),
  };
  if (item === undefined) return succeed(change);
  const members = membersNamed(document, line.value, item);
  return members.ok ? succeed({ ...change, members: members.value }) : members;
}

/** A plain number as it is typed in a command; null where it is none. */
export function numberIn(text: string): number | null {
  const value = Number(text);
  return number.test(text) && Number.isFinite(value) ? value : null;
}

export function lineNamed(document: Document, name: string): Result<Line, CommandProblem> {
  const line = findLine(document, name);
  if (line !== undefined) return succeed(line);
  const names = allLines(document).map((known) => known.name);
  return fail({ code: "unknown-name", what: "line", name, nearest: nearest(name, names) });
}

/** The key of the members that an item names. */
export function membersNamed(document: Document, line: Line, item: string): Result<string, CommandProblem> {
  if (!isByLists(line)) return fail({ code: "no-items", line: line.name });
  const key = item
    .split(/[|,]/)
    .map((part) => part.trim())
    .join("|");
  const keys = memberKeys(document, line);
  if (keys.includes(key)) return succeed(key);
  const lists = line.by ?? [];
  return lists.length === key.split("|").length
    ? fail({ code: "unknown-name", what: "item", name: key, nearest: nearest(key, keys) })
    : fail({ code: "incomplete-item", line: line.name, item, lists });
}

export function unknownPeriod({ timeline }: Document, period: string): CommandProblem {
  const labels = periodLabels(timeline);
  return { code: "unknown-period", period, first: labels[0]!, last: labels.at(-1)! };
}
