/**
 * The questions a model keeps with it, as a file says them: each reopens as it
 * was. What they answer is computed (see shared/analysis), never kept.
 */
import type { Extra } from "./extra.ts";

export type SavedAnalysis = ScenarioComparison | SensitivityTable | Tornado | GoalSeek | Simulation | Attribution;

export type AnalysisKind = SavedAnalysis["kind"];

interface Named {
  /** An identifier, unlike in every two analyses of a model. */
  readonly name: string;
  /** What the left column calls it. */
  readonly label: string;
  readonly note?: string;
  readonly extra?: Extra;
}

/** A cell that is read. */
export interface CellName {
  readonly line: string;
  /** Members joined by `|`, for a line by lists. */
  readonly members?: string;
  /** Label of the period; where absent, the first in which the line can have a value. */
  readonly period?: string;
  readonly extra?: Extra;
}

/** The cells of an input that are changed together. */
export interface InputName {
  readonly line: string;
  /** Members joined by `|`; every member where absent. */
  readonly members?: string;
  /** Label of the only period; every period where absent. */
  readonly period?: string;
  readonly extra?: Extra;
}

/** A number to reach or to mark: one that is typed, in the unit of what it is compared with, or what another cell has. */
export type Level =
  | { readonly value: number; readonly extra?: Extra }
  | { readonly cell: CellName; readonly extra?: Extra };

/** Outputs across scenarios, with the change against one of them. */
export interface ScenarioComparison extends Named {
  readonly kind: "scenarios";
  readonly outputs: readonly CellName[];
  /** Lines drawn over time, one small picture each. */
  readonly overTime: readonly string[];
  /** Names of those shown, the base as `base`; all in the model's order where absent. */
  readonly scenarios?: readonly string[];
  /** Against which changes are counted; the base where absent. */
  readonly against?: string;
}

/** How an input is moved: to a value, by a factor of what it has (0.9 is ten percent less), or by a sum. */
export type Move = "set" | "scale" | "add";

export interface Axis {
  readonly input: InputName;
  readonly how: Move;
  readonly steps: AxisSteps;
  readonly extra?: Extra;
}

/** Evenly spaced, both ends included; or the values themselves. */
export type AxisSteps =
  | { readonly from: number; readonly to: number; readonly count: number; readonly extra?: Extra }
  | { readonly values: readonly number[]; readonly extra?: Extra };

/** One output over one, two or three inputs. The first axis runs across, the second down, the third over small pictures. */
export interface SensitivityTable extends Named {
  readonly kind: "table";
  readonly output: CellName;
  readonly axes: readonly Axis[];
  /** Where the output reaches this, a line is drawn. */
  readonly contour?: Level;
}

/** One output, each input alone at its low and its high. */
export interface Tornado extends Named {
  readonly kind: "tornado";
  readonly output: CellName;
  /** Those that the output depends on where absent. */
  readonly inputs?: readonly InputName[];
  /** For inputs without an uncertainty of their own: 0.1 is a tenth down and up. */
  readonly swing: number;
}

/** What an input must be for an output to reach a level. */
export interface GoalSeek extends Named {
  readonly kind: "solve";
  readonly change: InputName;
  readonly goal: CellName;
  readonly level: Level;
  /** The range that is searched, in the input's unit; found from its value where absent. */
  readonly between?: readonly [number, number];
  /** A second input: the line of pairs at which the level is reached. */
  readonly with?: SecondInput;
}

export interface SecondInput {
  readonly input: InputName;
  readonly between?: readonly [number, number];
  readonly extra?: Extra;
}

/** Something that happens in a trial or does not. */
export interface TrialEvent {
  readonly label: string;
  /** Where a period or members are not named, it is enough that any of the line's cells does. */
  readonly cell: InputName;
  readonly when: "below" | "above" | "is";
  readonly level: Level;
  readonly extra?: Extra;
}

/** Trials with every uncertain input drawn. */
export interface Simulation extends Named {
  readonly kind: "simulation";
  readonly outputs: readonly CellName[];
  /** Lines drawn as fans over time. */
  readonly overTime: readonly InputName[];
  readonly events: readonly TrialEvent[];
  /** Only trials in which this event happens count: its index. */
  readonly given?: number;
  /** A line by a list whose members lose: value at risk, expected shortfall and joint defaults are by member. */
  readonly losses?: string;
  readonly trials: number;
  readonly seed: number;
  readonly sampling: "random" | "latin" | "sobol";
  /** Stops when the standard error of the first output's mean is no larger, in its unit. */
  readonly untilError?: number;
}

/** Why one scenario is not another: the change of an output, split over what was changed. */
export interface Attribution extends Named {
  readonly kind: "attribution";
  readonly output: CellName;
  /** Names of scenarios; the base where absent. */
  readonly from?: string;
  readonly to?: string;
  /** Inputs that count as one driver; each other changed line is one of its own. */
  readonly groups: readonly DriverGroup[];
  /** `shapley`: the mean over all orders. `story`: in the order in which the scenario changes them. */
  readonly method: "shapley" | "story";
}

export interface DriverGroup {
  readonly label: string;
  readonly lines: readonly string[];
  readonly extra?: Extra;
}
