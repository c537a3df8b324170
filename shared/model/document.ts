/**
 * The document: what a `.railhead` file says, as plain immutable data.
 *
 * Glossary: a *document* has *sections* of *line items* (`Line`); a line may be
 * by *lists*, whose entries are *members*; a *cell* is line × member × period.
 * A *scenario* is a named set of *changes* over the base, which is the document
 * itself. Every number here is in its line's own unit; the engine alone
 * computes in base units.
 *
 * Unknown keys read from a newer or foreign file ride along in `extra` and are
 * written back unchanged.
 */

import type { SavedAnalysis } from "./analyses.ts";
import type { Extra } from "./extra.ts";
import type { Correlation, Uncertainty } from "./uncertainty.ts";

export type { Extra } from "./extra.ts";

/** A whole model. `format` and `version` exist only in the file (see file/). */
export interface Document {
  readonly title: string;
  readonly note?: string;
  readonly timeline: Timeline;
  readonly lists: readonly List[];
  readonly sections: readonly Section[];
  readonly scenarios: readonly Scenario[];
  /** What the strip above the grid shows, left to right. */
  readonly headline: readonly Headline[];
  /** The pictures beside the grid, top to bottom. */
  readonly charts: readonly Chart[];
  /** How uncertain inputs go together; each pair of lines at most once. */
  readonly correlations?: readonly Correlation[];
  /** In the order of the left column. */
  readonly analyses?: readonly SavedAnalysis[];
  readonly extra?: Extra;
}

export interface Timeline {
  /** Label of the first period: `2024`, `2024-Q1` or `2024-01`, as the unit asks. */
  readonly start: string;
  /** How many periods, at least 1. */
  readonly periods: number;
  readonly unit: "year" | "quarter" | "month";
  /** How many periods from the first on are actuals (shown 2024A); the rest are forecast (2025E). */
  readonly actuals: number;
  readonly extra?: Extra;
}

export interface List {
  readonly name: string;
  readonly label: string;
  readonly members: readonly Member[];
  readonly extra?: Extra;
}

export interface Member {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly extra?: Extra;
}

export interface Section {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly lines: readonly Line[];
  readonly extra?: Extra;
}

/**
 * A line item. With `formula` or `opening` it is a calculation, without both an input.
 *
 * In each period the cell is, first that applies: its typed value; in the first
 * period the `opening` formula; before `from` empty; the `formula`; with an
 * `opening` and no `formula`, empty.
 */
export interface Line {
  readonly name: string;
  readonly label: string;
  /** As written, `USD bn`; empty for a plain number, `flag` for true or false. */
  readonly unit: string;
  readonly format?: Format;
  /** Names of lists, in the order the members of a cell are joined. */
  readonly by?: readonly string[];
  readonly formula?: string;
  readonly opening?: string;
  /** Label of the first period the line has values in; before it the line is empty. */
  readonly from?: string;
  readonly values?: Values;
  /** Of an input. */
  readonly uncertainty?: Uncertainty;
  /** `check`: true (1) passes. `total`: a rule above and bold type. */
  readonly role?: "check" | "total";
  /** How deep it stands in the outline of its section, 0 to 3; 0 where absent. See outline.ts. */
  readonly level?: number;
  readonly note?: string;
  /** Publisher and date of a fact, or `assumption: …`. */
  readonly source?: string;
  readonly extra?: Extra;
}

export interface Format {
  readonly style?: "number" | "percent" | "multiple" | "currency" | "flag";
  /** Digits after the point, 0 to 10. */
  readonly decimals?: number;
  /** Shows thousands, millions or billions of the unit without its own scale: 1,500 USD m in `bn` is `1.5bn`. */
  readonly scale?: "k" | "m" | "bn";
  /** `(300)` where absent, or `-300`. */
  readonly negative?: "parentheses" | "minus";
  /** How a number looks, for checks and covenants; the first that holds counts. */
  readonly conditions?: readonly Condition[];
  readonly extra?: Extra;
}

/** When a number looks good or bad; `value` is in the line's unit. */
export interface Condition {
  readonly when: "below" | "above" | "is";
  readonly value: number;
  readonly look: "bad" | "warn" | "good";
  readonly extra?: Extra;
}

/**
 * Typed values. One number holds in every period; a list has one entry a period,
 * null where nothing is typed. A line by lists has them by member, members of
 * two lists joined by `|` in the order of `by` (`blackstone|lambda_spv`).
 */
export type Values = Series | { readonly [members: string]: Series };
export type Series = number | readonly (number | null)[];

export interface Scenario {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  /** Name of the scenario whose changes come first. */
  readonly basedOn?: string;
  /** Scenarios of other axes whose changes come next, in this order: cheap compute with dear money. See scenarioChain.ts. */
  readonly combines?: readonly string[];
  /** The independent question it answers, `Demand` or `Financing`; scenarios of unlike axes combine. */
  readonly axis?: string;
  readonly changes: readonly Change[];
  readonly extra?: Extra;
}

/** One change to a line, in its unit. Later changes of a scenario act on what earlier ones left. */
export interface Change {
  readonly line: string;
  readonly how: "set" | "scale" | "add";
  /** One number for every period, or one a period, null leaving the period as it is. */
  readonly to: Series;
  /** Members joined by `|`; every member where absent. */
  readonly members?: string;
  /** Label of the only period changed; `to` is then one number. */
  readonly period?: string;
  readonly extra?: Extra;
}

/** A figure of the strip above the grid. `value` reads a cell; `lowest` finds the least cell of a line. */
export interface Headline {
  readonly label: string;
  readonly show: "value" | "lowest";
  readonly line: string;
  /** Members joined by `|`, for a line by lists. */
  readonly members?: string;
  /** Label of the period read; the first with a value where absent. */
  readonly period?: string;
  /** Text under the figure; where absent, the figure of the base. */
  readonly caption?: string;
  readonly extra?: Extra;
}

/** `overTime`: lines as bars or curves by period. `byMember`: a line's members in one period, or their total over time. */
export type Chart =
  | {
      readonly title: string;
      readonly kind: "overTime";
      readonly lines: readonly string[];
      readonly extra?: Extra;
    }
  | {
      readonly title: string;
      readonly kind: "byMember";
      readonly lines: readonly string[];
      /** Label of the period shown; the total over all periods where absent. */
      readonly period?: string;
      readonly extra?: Extra;
    };
