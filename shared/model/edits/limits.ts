/**
 * How much a model may hold. An edit never makes, and a file never brings, more:
 * so whatever a person built can be saved and read again, and no file can make
 * the workbench hang. All are far above what a person builds by hand.
 */
export const limits = {
  periods: 1_200,
  lists: 100,
  members: 2_000,
  sections: 200,
  /** In the whole model. */
  lines: 20_000,
  /** Lists one line is by. */
  by: 4,
  /** Line × member × period, in the whole model. */
  cells: 500_000,
  scenarios: 200,
  /** In one scenario. */
  changes: 5_000,
  headline: 12,
  charts: 24,
  chartLines: 24,
  analyses: 100,
  /** Outputs of one analysis. */
  outputs: 200,
  correlations: 2_000,
  /** Steps of one axis of a table. */
  tableSide: 201,
  trials: 10_000_000,
  /** Levels of an outline below the top one. */
  level: 3,
  /** In the format of one line. */
  conditions: 12,
  /** Longest texts, in UTF-16 units. A formula has a lower limit of its own, which the compiler explains. */
  name: 80,
  label: 200,
  unit: 80,
  formula: 20_000,
  /** Characters of all formulas together: reading them is the longest part of opening a model. */
  formulas: 1_000_000,
  note: 20_000,
  source: 5_000,
} as const;
