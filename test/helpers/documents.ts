/** Small documents for tests, written as little as can be. */
import type { Document, Line, Scenario } from "../../shared/model/document.ts";

export interface Brief {
  readonly lines: readonly (Partial<Line> & { readonly name: string })[];
  readonly scenarios?: readonly Scenario[];
  readonly periods?: number;
}

/** Yearly from 2024; lists `side` (a, b) and `place` (north, south, east). */
export function documentOf({ lines, scenarios = [], periods = 4 }: Brief): Document {
  return {
    title: "Test",
    timeline: { start: "2024", periods, unit: "year", actuals: 1 },
    lists: [
      { name: "side", label: "Side", members: ["a", "b"].map((name) => ({ name, label: name })) },
      { name: "place", label: "Place", members: ["north", "south", "east"].map((name) => ({ name, label: name })) },
    ],
    sections: [{ name: "all", label: "All", lines: lines.map((line) => ({ label: line.name, unit: "", ...line })) }],
    scenarios,
    headline: [],
    charts: [],
  };
}
