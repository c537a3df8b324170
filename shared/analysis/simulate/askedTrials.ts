/** A saved simulation in terms of columns: what is read of each trial, and what is made of it. */
import type { Compiled } from "../../engine/compile.ts";
import { always } from "../../engine/program/emptiness.ts";
import type { OutputCell } from "../../engine/run.ts";
import type { InputName, Simulation } from "../../model/analyses.ts";
import { isByLists } from "../../model/lines.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { outputCell } from "../cases/cells.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import type { PlannedInput } from "./drawPlanOf.ts";
import { type AskedEvent, askedEvent } from "./trialEvents.ts";
import { type WantedColumn, WantedColumns } from "./wanted.ts";

export interface AskedTrials {
  readonly wanted: readonly WantedColumn[];
  readonly inputs: readonly { readonly line: string; readonly key: string }[];
  readonly outputs: readonly { readonly cell: OutputCell; readonly key: string }[];
  readonly fans: readonly AskedFan[];
  readonly events: readonly AskedEvent[];
  readonly losses: AskedLosses | null;
}

export interface AskedFan {
  readonly line: string;
  readonly member: number;
  /** By period; null where the line is empty. */
  readonly keys: readonly (string | null)[];
}

export interface AskedLosses {
  readonly line: string;
  /** By member, the key of its loss over all periods. */
  readonly keys: readonly string[];
}

/** So many trials of a fan are enough: nineteen in twenty times its median is within 0.8 of a percentile of that of all, its edges within 0.4. */
export const fanTrials = 4 ** 7;

/** An input's cells beyond these are not read: their mean is told from so many. */
const mostCells = 100;

/** `compiled` is of the trials' model. */
export function askedTrials(
  compiled: Compiled,
  inputs: readonly PlannedInput[],
  { outputs, overTime, events, losses, given }: Simulation,
): Result<AskedTrials, AnalysisProblem> {
  if (outputs.length === 0) return fail({ code: "nothing-asked", needs: "an output" });
  if (given !== undefined && given >= events.length) return fail({ code: "no-event", count: events.length });
  const wanted = new WantedColumns(compiled);
  const problems: AnalysisProblem[] = [];
  const kept = <T>(results: readonly Result<T, AnalysisProblem>[]): readonly T[] =>
    results.flatMap((result) => {
      if (result.ok) return [result.value];
      problems.push(...result.problems);
      return [];
    });

  const asked = {
    outputs: kept(outputs.map((name) => outputCell(compiled, name))).map((cell) => ({ cell, key: wanted.cell(cell) })),
    inputs: inputs.map((input) => ({ line: input.line.name, key: inputKey(input, wanted) })),
    fans: kept(overTime.map((name) => askedFan(compiled, name, wanted))),
    events: kept(events.map((event) => askedEvent(compiled, event, wanted))),
    losses: kept(losses === undefined ? [] : [askedLosses(compiled, losses, wanted)])[0] ?? null,
  };
  return problems.length > 0 ? fail(...problems) : succeed({ ...asked, wanted: wanted.all() });
}

function inputKey({ line, cells }: PlannedInput, wanted: WantedColumns): string {
  const step = Math.ceil(cells.length / mostCells);
  const read = cells
    .filter((_, index) => index % step === 0)
    .map(({ member, period }) => ({ line: line.name, member, period }));
  return wanted.fold("mean", `${line.name} as drawn`, read);
}

function askedFan(compiled: Compiled, name: InputName, wanted: WantedColumns): Result<AskedFan, AnalysisProblem> {
  const found = outputCell(compiled, { ...name });
  if (!found.ok) return found;
  const { line, member } = found.value;
  const { emptiness } = compiled.program.rows.get(line)!;
  const keys = Array.from({ length: compiled.document.timeline.periods }, (_, period) =>
    emptiness[period] === always ? null : wanted.cell({ line, member, period }, fanTrials),
  );
  return succeed({ line, member, keys });
}

function askedLosses(compiled: Compiled, name: string, wanted: WantedColumns): Result<AskedLosses, AnalysisProblem> {
  const line = compiled.lines.get(name);
  if (line === undefined) return fail({ code: "no-line", line: name });
  if (!isByLists(line.line)) return fail({ code: "no-losses", label: line.line.label });
  const periods = line.isTimed ? Array.from({ length: compiled.document.timeline.periods }, (_, index) => index) : [0];
  const keys = line.memberKeys.map((key, member) =>
    wanted.fold(
      "sum",
      `${name} ${key}`,
      periods.map((period) => ({ line: name, member, period })),
    ),
  );
  return succeed({ line: name, keys });
}
