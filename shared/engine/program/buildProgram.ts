/** The lines of a document as one program; circles found on the way become errors of their lines. */
import type { Document } from "../../model/document.ts";
import { periodLabels } from "../../model/timeline.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { Operation } from "../graph/graph.ts";
import type { GraphBuilder } from "../graph/graphBuilder.ts";
import { isGrownFrom, type LineGraph } from "../lines/lineGraph.ts";
import type { LineOrder } from "../lines/lineOrder.ts";
import { renewedMap } from "../lines/renewedMap.ts";
import { depends, emptinessOf, type FlagMaker, flagAggregates } from "./emptiness.ts";
import type { LineRow, Program } from "./program.ts";
import { type CellOfNode, type Schedule, scheduleOf } from "./schedule.ts";
import { type SharedRows, shareRows } from "./shareRows.ts";

export interface BuiltProgram {
  readonly program: Program;
  readonly diagnostics: readonly Diagnostic[];
  readonly of: LineGraph;
  readonly shared: SharedRows;
  readonly schedule: Schedule;
  /** By place in the document. */
  readonly rows: readonly LineRow[];
}

interface Frame {
  readonly builder: GraphBuilder;
  readonly order: LineOrder;
  /** By place in the document, the node of the line's row. */
  readonly roots: Int32Array;
  readonly diagnostics: Diagnostic[];
  /** What was built from the graph that this one goes on from. */
  readonly known: BuiltProgram | null;
}

/** `before`: of another state of the document. */
export function buildProgram(graph: LineGraph, before: BuiltProgram | null): BuiltProgram {
  const known = before !== null && isGrownFrom(graph, before.of) ? before : null;
  const shared = shareRows(graph.builder.graph.nodes, known?.shared ?? null);
  const { order } = graph.table;
  const roots = graph.rows.map((row) => shared.targets[row]!);
  const diagnostics = order.sorted(graph.withProblem).map((name) => graph.lines.get(name)!.problem!);
  const builder = graph.builder.goingOnFrom([...shared.nodes]);
  const frame: Frame = { builder, order, roots, diagnostics, known };
  const schedule = scheduleWithoutCircles(frame, graph.table.document);
  const flags = flagAggregates(builder, emptinessOf(builder, schedule));
  const { rows, byName } = lineRowsOf(frame, graph, flags);
  const last = flags.areNeeded ? scheduleOf(builder.graph, rootsOf(rows), known?.schedule ?? null) : schedule;
  const program = { graph: builder.graph, steps: last.steps, rows: byName };
  return { program, diagnostics, of: graph, shared, schedule: last, rows };
}

const rootsOf = (rows: readonly LineRow[]): Int32Array =>
  Int32Array.from(rows.flatMap(({ node, flags }) => (flags === null ? [node] : [node, flags])));

/** Lines on a circle become broken until no circle is left; each circle is told once. */
function scheduleWithoutCircles({ builder, order, roots, diagnostics, known }: Frame, document: Document): Schedule {
  for (;;) {
    const schedule = scheduleOf(builder.graph, roots, known?.schedule ?? null);
    if (schedule.circles.length === 0) return schedule;
    const labels = periodLabels(document.timeline);
    const lineOf = new Map<number, string>();
    for (const [place, row] of roots.entries()) if (!lineOf.has(row)) lineOf.set(row, order.names[place]!);
    for (const circle of schedule.circles) {
      const path = circlePath(builder, circle, lineOf, labels);
      const reason = `These need each other in the same period: ${path.text}. Refer to an earlier period, prev(x), to break the circle.`;
      for (const line of path.lines) {
        diagnostics.push({
          severity: "error",
          code: "circular",
          line,
          field: "formula",
          at: null,
          message: reason,
          suggestion: null,
        });
        builder.fill(roots[order.placeOf(line)]!, { kind: "broken", line, reason }, []);
      }
      if (path.lines.length === 0) builder.fill(circle[0]!.node, { kind: "broken", line: "", reason }, []);
    }
  }
}

function circlePath(
  builder: GraphBuilder,
  circle: readonly CellOfNode[],
  lineOf: ReadonlyMap<number, string>,
  labels: readonly string[],
): { readonly lines: readonly string[]; readonly text: string } {
  const named = circle.flatMap(({ node, period }) => {
    const line = lineOf.get(node) ?? assembledLine(builder.node(node).operation);
    if (line === undefined) return [];
    return [{ line, text: builder.node(node).timed ? `${line} in ${labels[period]}` : line }];
  });
  const steps = named.filter((step, index) => step.text !== named[index - 1]?.text);
  const text = [...steps, ...steps.slice(0, 1)].map((step) => step.text).join(" → ");
  return { lines: [...new Set(steps.map((step) => step.line))], text };
}

const assembledLine = (operation: Operation): string | undefined =>
  operation.kind === "assemble" || operation.kind === "patch" ? operation.line : undefined;

interface LineRows {
  readonly rows: readonly LineRow[];
  readonly byName: ReadonlyMap<string, LineRow>;
}

/** A line whose row, inputs and empty cells are those that it had has the same LineRow. */
function lineRowsOf({ builder, order, roots, known }: Frame, graph: LineGraph, flags: FlagMaker): LineRows {
  const before = known !== null && graph.since === known.of.lines ? known : null;
  const renewed = new Set(before === null ? order.names : graph.table.change!.renewed.map(({ line }) => line.name));
  const rows = before === null ? [] : [...before.rows];
  const other = new Map<string, LineRow>();
  for (const [place, name] of order.names.entries()) {
    const node = roots[place]!;
    const emptiness = flags.states(node);
    const was = before === null ? known?.program.rows.get(name) : before.rows[place];
    const isSame = was?.node === node && was.emptiness === emptiness;
    if (isSame && !renewed.has(name)) continue;
    const { entry, inputs } = graph.lines.get(name)!;
    const made =
      isSame && was.inputs === inputs
        ? was
        : {
            node,
            emptiness,
            flags: emptiness.includes(depends) ? flags.of(node) : null,
            items: itemsOfMembers(builder, entry.lists, builder.node(node).lists),
            inputs,
          };
    rows[place] = made;
    other.set(name, made);
  }
  return { rows, byName: before === null ? other : renewedMap(before.program.rows, other) };
}

const onlyItem = new Int32Array(1);

/** Members follow the line's own order of lists, items the document's. */
function itemsOfMembers(builder: GraphBuilder, own: readonly number[], lists: readonly number[]): Int32Array {
  if (own.length === 0) return onlyItem;
  const places = own.map((_, index) => index);
  const sizes = own.map((list) => builder.graph.listSizes[list]!);
  const inOrder = places.filter((place) => lists.includes(own[place]!)).sort((a, b) => own[a]! - own[b]!);
  const count = sizes.reduce((product, size) => product * size, 1);
  return Int32Array.from({ length: count }, (_, member) => {
    const digits = new Array<number>(own.length);
    let rest = member;
    for (let place = own.length - 1; place >= 0; place--) {
      digits[place] = rest % sizes[place]!;
      rest = Math.floor(rest / sizes[place]!);
    }
    return inOrder.reduce((item, place) => item * sizes[place]! + digits[place]!, 0);
  });
}
