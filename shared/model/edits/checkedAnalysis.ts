/** Whether an analysis is one that a file can hold: of things that are there, with numbers that are some. */
import { fail, type Result, succeed } from "../../result.ts";
import type { InputName, SavedAnalysis } from "../analyses.ts";
import type { Document } from "../document.ts";
import { findLine, isByLists, memberKeys } from "../lines.ts";
import { periodIndex } from "../timeline.ts";
import { followed } from "./analysisReferences.ts";
import { limits } from "./limits.ts";
import { baseName } from "./newName.ts";
import type { EditProblem } from "./problems.ts";
import { checkedText } from "./texts.ts";

type Checked = Result<null, EditProblem>;

export function checkedAnalysis(document: Document, analysis: SavedAnalysis): Checked {
  const { label, note } = analysis;
  const checks: readonly (() => Result<unknown, EditProblem>)[] = [
    () => checkedText(label, "label"),
    () => (note === undefined ? succeed(null) : checkedText(note, "note")),
    () => checkedNumbers(analysis),
    () => checkedSizes(analysis),
    () => checkedNames(document, analysis),
  ];
  for (const check of checks) {
    const done = check();
    if (!done.ok) return done;
  }
  return succeed(null);
}

/** What only a mistake of ours leaves out of range, said as it is. */
function checkedSizes(analysis: SavedAnalysis): Checked {
  const needs = neededBy(analysis);
  return needs === null ? succeed(null) : fail({ code: "bad-analysis", needs });
}

function neededBy(analysis: SavedAnalysis): string | null {
  const { outputs: most, tableSide, lines } = limits;
  const isLong = (all: readonly unknown[] | undefined, limit: number = most) => (all?.length ?? 0) > limit;
  const isCount = (value: number, least: number, limit: number) =>
    Number.isInteger(value) && value >= least && value <= limit;
  switch (analysis.kind) {
    case "scenarios":
      if (isLong(analysis.outputs) || isLong(analysis.overTime)) return `it shows at most ${most} lines`;
      return isLong(analysis.scenarios, limits.scenarios + 1) ? "it shows each scenario once" : null;
    case "table": {
      if (isLong(analysis.axes, 3)) return "a table has at most three axes";
      const isFitting = analysis.axes.every(({ steps }) =>
        "values" in steps ? !isLong(steps.values, tableSide) : isCount(steps.count, 2, tableSide),
      );
      return isFitting ? null : `an axis has 2 to ${tableSide} steps`;
    }
    case "tornado":
      if (isLong(analysis.inputs)) return `it moves at most ${most} inputs`;
      return analysis.swing >= 0 && analysis.swing <= 1 ? null : "a swing is 0 to 100%";
    case "solve":
      return null;
    case "simulation": {
      const { outputs, overTime, events, given, trials, seed, untilError = 0 } = analysis;
      if (isLong(outputs) || isLong(overTime) || isLong(events)) return `it has at most ${most} outputs and events`;
      if (events.some((event) => !checkedText(event.label, "label").ok)) return "an event has a label";
      if (given !== undefined && !isCount(given, 0, events.length - 1)) return "what is given is one of its events";
      if (!isCount(trials, 1, limits.trials)) return `trials are 1 to ${limits.trials.toLocaleString("en-US")}`;
      if (!isCount(seed, 0, 0xffff_ffff)) return "a seed is a whole number from 0 to 4,294,967,295";
      return untilError >= 0 ? null : "a standard error is not below 0";
    }
    case "attribution":
      if (isLong(analysis.groups)) return `it has at most ${most} groups`;
      if (analysis.groups.some((group) => isLong(group.lines, lines))) return "a group has each line once";
      return analysis.groups.every((group) => checkedText(group.label, "label").ok) ? null : "a group has a label";
  }
}

function checkedNumbers(held: unknown): Checked {
  if (typeof held === "number" && !Number.isFinite(held)) return fail({ code: "not-finite", value: String(held) });
  if (typeof held !== "object" || held === null) return succeed(null);
  for (const part of Object.values(held)) {
    const checked = checkedNumbers(part);
    if (!checked.ok) return checked;
  }
  return succeed(null);
}

function checkedNames(document: Document, analysis: SavedAnalysis): Checked {
  const problems: EditProblem[] = [];
  const unknown = (what: "line" | "member" | "period" | "scenario", name: string) =>
    void problems.push({ code: "not-there", what, name });
  const cells = <T extends InputName>(named: T): T => {
    const { line: name, members, period } = named;
    const line = findLine(document, name);
    if (line === undefined) unknown("line", name);
    else if (members !== undefined && !(isByLists(line) && memberKeys(document, line).includes(members)))
      unknown("member", members);
    if (period !== undefined && periodIndex(document.timeline, period) === null) unknown("period", period);
    return named;
  };
  const scenarios = new Set([baseName, ...document.scenarios.map(({ name }) => name)]);
  followed(analysis, {
    cell: cells,
    input: cells,
    line(name) {
      if (findLine(document, name) === undefined) unknown("line", name);
      return name;
    },
    scenario(name) {
      if (!scenarios.has(name)) unknown("scenario", name);
      return name;
    },
  });
  const [first] = problems;
  return first === undefined ? succeed(null) : fail(first);
}
