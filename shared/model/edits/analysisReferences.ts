/**
 * All that an analysis speaks of, visited in one place: whoever renames a thing,
 * takes it away or asks where it is used goes through here.
 */
import type {
  Attribution,
  CellName,
  GoalSeek,
  InputName,
  Level,
  SavedAnalysis,
  ScenarioComparison,
  SensitivityTable,
  Simulation,
  Tornado,
  TrialEvent,
} from "../analyses.ts";

/** Where something stands inside an analysis. */
export type Place = readonly (string | number)[];

/** What becomes of each thing; null where it is gone. */
export interface References {
  /** A cell that is read: one member's, in one period. */
  cell(cell: CellName, at: Place): CellName | null;
  /** Cells that are moved or looked at together. */
  input(input: InputName, at: Place): InputName | null;
  line(name: string, at: Place): string | null;
  /** `base` is none. */
  scenario(name: string, at: Place): string | null;
}

/**
 * The analysis with everything it speaks of followed; the very same where nothing differs. An entry whose thing is
 * gone is left out; null where what was asked is gone itself, or nothing is left of it.
 */
export function followed(analysis: SavedAnalysis, references: References): SavedAnalysis | null {
  switch (analysis.kind) {
    case "scenarios":
      return followedComparison(analysis, references);
    case "table":
      return followedTable(analysis, references);
    case "tornado":
      return followedTornado(analysis, references);
    case "solve":
      return followedGoalSeek(analysis, references);
    case "simulation":
      return followedSimulation(analysis, references);
    case "attribution":
      return followedAttribution(analysis, references);
  }
}

function followedComparison(analysis: ScenarioComparison, { cell, line, scenario }: References): SavedAnalysis | null {
  const outputs = kept(analysis.outputs, (each, index) => cell(each, ["outputs", index]));
  const overTime = kept(analysis.overTime, (each, index) => line(each, ["overTime", index]));
  const scenarios = nonEmpty(
    optional(analysis.scenarios, (all) => kept(all, (each, index) => scenario(each, ["scenarios", index]))),
    analysis.scenarios,
  );
  const against = optional(analysis.against, (each) => scenario(each, ["against"]));
  if (isEmptied([outputs, overTime], [analysis.outputs, analysis.overTime])) return null;
  return changed(analysis, { outputs, overTime, scenarios, against });
}

function followedTable(analysis: SensitivityTable, references: References): SavedAnalysis | null {
  const output = references.cell(analysis.output, ["output"]);
  const axes = kept(analysis.axes, (axis, index) => {
    const input = references.input(axis.input, ["axes", index, "input"]);
    return input === null ? null : changed(axis, { input });
  });
  const contour = optional(analysis.contour, (level) => followedLevel(level, references, ["contour"]));
  return output === null ? null : changed(analysis, { output, axes, contour });
}

function followedTornado(analysis: Tornado, { cell, input }: References): SavedAnalysis | null {
  const output = cell(analysis.output, ["output"]);
  const inputs = nonEmpty(
    optional(analysis.inputs, (all) => kept(all, (each, index) => input(each, ["inputs", index]))),
    analysis.inputs,
  );
  return output === null ? null : changed(analysis, { output, inputs });
}

function followedGoalSeek(analysis: GoalSeek, references: References): SavedAnalysis | null {
  const change = references.input(analysis.change, ["change"]);
  const goal = references.cell(analysis.goal, ["goal"]);
  const level = followedLevel(analysis.level, references, ["level"]);
  const second = optional(analysis.with, (each) => {
    const input = references.input(each.input, ["with", "input"]);
    return input === null ? null : changed(each, { input });
  });
  if (change === null || goal === null || level === null) return null;
  return changed(analysis, { change, goal, level, with: second });
}

function followedSimulation(analysis: Simulation, references: References): SavedAnalysis | null {
  const outputs = kept(analysis.outputs, (each, index) => references.cell(each, ["outputs", index]));
  const overTime = kept(analysis.overTime, (each, index) => references.input(each, ["overTime", index]));
  const followedEvents = analysis.events.map((event, index) => followedEvent(event, references, ["events", index]));
  const events = kept(analysis.events, (_, index) => followedEvents[index]!);
  const given = optional(analysis.given, (index) =>
    followedEvents[index] === null ? null : followedEvents.slice(0, index).filter((event) => event !== null).length,
  );
  const losses = optional(analysis.losses, (name) => references.line(name, ["losses"]));
  if (isEmptied([outputs, overTime, events], [analysis.outputs, analysis.overTime, analysis.events])) return null;
  return changed(analysis, { outputs, overTime, events, given, losses });
}

function followedEvent(event: TrialEvent, references: References, at: Place): TrialEvent | null {
  const cell = references.input(event.cell, [...at, "cell"]);
  const level = followedLevel(event.level, references, [...at, "level"]);
  return cell === null || level === null ? null : changed(event, { cell, level });
}

function followedAttribution(analysis: Attribution, { cell, line, scenario }: References): SavedAnalysis | null {
  const output = cell(analysis.output, ["output"]);
  const [from, to] = Object.entries({ from: analysis.from, to: analysis.to }).map(([end, name]) =>
    name === undefined ? undefined : scenario(name, [end]),
  );
  const groups = kept(analysis.groups, (group, index) => {
    const lines = kept(group.lines, (each, place) => line(each, ["groups", index, "lines", place]));
    return isEmptied([lines], [group.lines]) ? null : changed(group, { lines });
  });
  return output === null || from === null || to === null ? null : changed(analysis, { output, from, to, groups });
}

function followedLevel(level: Level, { cell }: References, at: Place): Level | null {
  if (!("cell" in level)) return level;
  const read = cell(level.cell, [...at, "cell"]);
  return read === null ? null : changed(level, { cell: read });
}

/** Undefined, too, where what there was is gone. */
const optional = <T>(value: T | undefined, follow: (value: T) => T | null): T | undefined =>
  value === undefined ? undefined : (follow(value) ?? undefined);

function kept<T>(all: readonly T[], follow: (each: T, index: number) => T | null): readonly T[] {
  const after = all.map(follow).filter((each) => each !== null);
  return after.length === all.length && after.every((each, index) => each === all[index]) ? all : after;
}

/** A choice of which nothing is left is none. */
const nonEmpty = <T>(after: readonly T[] | undefined, before: readonly T[] | undefined): readonly T[] | undefined =>
  after?.length === 0 && after !== before ? undefined : after;

const isEmptied = (after: readonly (readonly unknown[])[], before: readonly (readonly unknown[])[]): boolean =>
  after.every(({ length }) => length === 0) && after.some((all, index) => all !== before[index]);

/** The thing with these of its parts; without those that are undefined; itself where none differs. */
function changed<T extends object>(thing: T, parts: { readonly [Key in keyof T]?: T[Key] | undefined }): T {
  const entries = Object.entries(parts) as [keyof T, T[keyof T] | undefined][];
  if (entries.every(([key, part]) => thing[key] === part)) return thing;
  const after = { ...thing };
  for (const [key, part] of entries)
    if (part === undefined) delete after[key];
    else after[key] = part;
  return after;
}
