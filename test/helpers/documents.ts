/** Small documents for tests, written as little as can be. */
import type { Document, Line, Scenario } from "../../shared/model/document.ts";

export interface Brief {
  readonly lines: readonly (Partial<Line> & { readonly name: string })[];
  readonly scenarios?: readonly Scenario[];
  readonly periods?: number;
  readonly actuals?: number;
  readonly lists?: Document["lists"];
}

const sideAndPlace: Document["lists"] = [
  { name: "side", label: "Side", members: ["a", "b"].map((name) => ({ name, label: name })) },
  { name: "place", label: "Place", members: ["north", "south", "east"].map((name) => ({ name, label: name })) },
];

/** Yearly from 2024; lists `side` (a, b) and `place` (north, south, east) where none are given. */
export function documentOf({ lines, scenarios = [], periods = 4, actuals = 1, lists = sideAndPlace }: Brief): Document {
  return {
    title: "Test",
    timeline: { start: "2024", periods, unit: "year", actuals },
    lists,
    sections: [{ name: "all", label: "All", lines: lines.map((line) => ({ label: line.name, unit: "", ...line })) }],
    scenarios,
    headline: [],
    charts: [],
  };
}
