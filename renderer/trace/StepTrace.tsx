/** What feeds a cell, or what it feeds, as a tree. */
import { useMemo } from "react";
import type { TraceCell } from "../../shared/analysis/trace/traceCell.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import { type Direction, stepNodes } from "./stepNodes.ts";
import { TreeView } from "./TreeView.tsx";

interface Props {
  readonly live: LiveModel;
  readonly version: number;
  readonly cell: TraceCell;
  readonly direction: Direction;
}

const names = { up: "Fed by", down: "Feeds" } as const;

export function StepTrace({ live, version, cell, direction }: Props) {
  // `live` stays the same object; `version` says its numbers changed
  const nodes = useMemo(() => stepNodes(live, cell, direction), [live, version, cell, direction]);
  if (nodes.length === 0) return null;
  return (
    <section className="trace-block" aria-label={names[direction]}>
      <h3 className="trace-heading">{names[direction]}</h3>
      <TreeView label={names[direction]} nodes={nodes} />
    </section>
  );
}
