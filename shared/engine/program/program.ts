/**
 * A compiled model: a graph, the order of its rows, and where each line's row is.
 *
 * Glossary: a *case* is one set of inputs; a *column* is a cell's values over
 * the cases of a block; a *row* is a node's cells.
 */
import type { Graph } from "../graph/graph.ts";
import type { LineInputs } from "../lines/lineNodes.ts";
import type { Emptiness } from "./emptiness.ts";
import type { Step } from "./schedule.ts";

export interface Program {
  readonly graph: Graph;
  readonly steps: readonly Step[];
  readonly rows: ReadonlyMap<string, LineRow>;
}

/** Where a line is in the graph. */
export interface LineRow {
  /** The node of its values. */
  readonly node: number;
  /** Whether it is empty, by period: for good, never, or as its flags say in each case. */
  readonly emptiness: readonly Emptiness[];
  /** The node of those flags, where any period needs them. */
  readonly flags: number | null;
  /** For each member of the line (see memberKeys) the item of the node. */
  readonly items: Int32Array;
  readonly inputs: LineInputs;
}
