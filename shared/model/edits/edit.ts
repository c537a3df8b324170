/** Everything that can be done to a document, as plain data. Each kind has its own file; see applyEdit.ts. */
import type { Line, Scenario } from "../document.ts";

export type Edit = CellEdit | LineEdit | ScenarioEdit | { readonly kind: "set-title"; readonly title: string };

/** A typed value; null takes it away. */
export interface CellEdit {
  readonly kind: "set-cell";
  readonly line: string;
  /** Key of the member, as of memberKeys; empty for a line by nothing. */
  readonly member: string;
  /** Label of the period; null for a line with one number for all periods. */
  readonly period: string | null;
  /** In the line's unit. */
  readonly value: number | null;
  /** The scenario that is changed; null for the base. */
  readonly scenario: string | null;
}

/** What a person may change about a line; undefined leaves a field as it is, null takes it away. */
export interface LineFields {
  readonly label?: string;
  readonly unit?: string;
  readonly format?: Line["format"] | null;
  readonly from?: string | null;
  readonly role?: Line["role"] | null;
  readonly note?: string | null;
  readonly source?: string | null;
}

export type LineEdit =
  | { readonly kind: "set-formula"; readonly line: string; readonly formula: string | null }
  | { readonly kind: "set-opening"; readonly line: string; readonly opening: string | null }
  | { readonly kind: "set-line"; readonly line: string; readonly fields: LineFields }
  /** Every formula, scenario, figure and chart follows. */
  | { readonly kind: "rename-line"; readonly line: string; readonly name: string }
  | { readonly kind: "add-line"; readonly section: string; readonly at: number; readonly line: Line }
  | { readonly kind: "delete-line"; readonly line: string };

export type ScenarioEdit =
  | { readonly kind: "add-scenario"; readonly scenario: Scenario; readonly at: number }
  | { readonly kind: "label-scenario"; readonly scenario: string; readonly label: string }
  | { readonly kind: "delete-scenario"; readonly scenario: string };
