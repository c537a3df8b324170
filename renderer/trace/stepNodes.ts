/** The two trees of the trace, as nodes: what feeds a cell and what it feeds, each opening into what lies behind. */
import { countText } from "../../shared/analysis/trace/countText.ts";
import { fedBy, feeding, leadsTo, type Step } from "../../shared/analysis/trace/feeds.ts";
import { placeText } from "../../shared/analysis/trace/placeText.ts";
import { keyOf, type OneCell, type TraceCell } from "../../shared/analysis/trace/traceCell.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import { figureText } from "../../shared/model/numberFormat.ts";
import type { TreeNode } from "./treeNode.ts";

/** `up` is what feeds the cell, `down` what it feeds. */
export type Direction = "up" | "down";

/** More rows than this under one another are shown as a count that opens into the next of them. */
const mostShown = 50;

export function stepNodes(live: LiveModel, cell: TraceCell, direction: Direction): readonly TreeNode[] {
  const steps: Iterable<Step> = direction === "up" ? fedBy(live, cell) : feeding(live, cell);
  return firstOf(steps, (step) => stepNode(live, step, cell, direction));
}

/** Whether there is anything at all: cheaper than the nodes. */
export const hasSteps = (live: LiveModel, cell: TraceCell, direction: Direction): boolean =>
  direction === "up" ? fedBy(live, cell).length > 0 : feeding(live, cell).next().done !== true;

function stepNode(live: LiveModel, step: Step, near: TraceCell, direction: Direction): TreeNode {
  const [only] = step.cells as readonly [OneCell, ...OneCell[]];
  const label = live.compiled.lines.get(step.line)?.line.label ?? step.line;
  const frame = { id: step.text, text: step.text, target: leadsTo(step, near) };
  if (step.cells.length > 1)
    return {
      ...frame,
      title: label,
      value: countText(step.cells),
      tone: "faint",
      children: () => cellNodes(live, step.cells, direction),
    };
  const place = placeText(live, only);
  return { ...frame, ...cellFrame(live, only, direction), title: [label, place].filter(Boolean).join(", ") };
}

/** Of several members in several periods each member opens into its periods. */
function cellNodes(live: LiveModel, cells: readonly OneCell[], direction: Direction): readonly TreeNode[] {
  const byMember = Map.groupBy(cells, ({ member }) => member);
  const hasPeriods = cells.some(({ period }) => period !== cells[0]?.period);
  if (byMember.size === 1 || !hasPeriods)
    return firstOf(cells, (cell) => ({
      id: keyOf(cell),
      text: placeText(live, cell) || cell.line,
      target: cell,
      ...cellFrame(live, cell, direction),
    }));
  return firstOf(byMember.values(), (own) => memberNode(live, own, direction));
}

function memberNode(live: LiveModel, cells: readonly OneCell[], direction: Direction): TreeNode {
  const target = { ...cells[0]!, period: null };
  return {
    id: keyOf(target),
    text: placeText(live, target),
    value: countText(cells),
    tone: "faint",
    target,
    children: () => cellNodes(live, cells, direction),
  };
}

function cellFrame(
  live: LiveModel,
  cell: OneCell,
  direction: Direction,
): Pick<TreeNode, "value" | "children" | "tone"> {
  const hasMore = hasSteps(live, cell, direction);
  return { ...cellValue(live, cell), children: hasMore ? () => stepNodes(live, cell, direction) : null };
}

function cellValue(live: LiveModel, { line, member, period }: OneCell): Pick<TreeNode, "value" | "tone"> {
  const cell = live.read(line, member, period);
  const known = live.compiled.lines.get(line);
  if (cell.kind === "value" && known !== undefined) return { value: figureText(cell.value, known.line) };
  return cell.kind === "fault" ? { value: "error", tone: "fault" } : { value: "empty", tone: "faint" };
}

/** As many as fit; a last row opens into the next as many. Nothing is asked for before it is shown. */
function firstOf<Item>(items: Iterable<Item>, nodeOf: (item: Item) => TreeNode): readonly TreeNode[] {
  return nodesFrom(lazyList(items), 0, nodeOf);
}

function nodesFrom<Item>(items: LazyList<Item>, from: number, nodeOf: (item: Item) => TreeNode): readonly TreeNode[] {
  const found = items.upTo(from + mostShown + 1);
  const nodes = found.slice(from, from + mostShown).map(nodeOf);
  if (found.length <= from + mostShown) return nodes;
  const children = () => nodesFrom(items, from + mostShown, nodeOf);
  return [...nodes, { id: "more", text: "more…", value: "", tone: "faint", target: null, children }];
}

interface LazyList<Item> {
  /** The first `count`, or all where there are fewer. */
  readonly upTo: (count: number) => readonly Item[];
}

function lazyList<Item>(items: Iterable<Item>): LazyList<Item> {
  const iterator = items[Symbol.iterator]();
  const known: Item[] = [];
  return {
    upTo(count) {
      for (let next = known.length < count ? iterator.next() : null; next !== null && next.done !== true; ) {
        known.push(next.value);
        next = known.length < count ? iterator.next() : null;
      }
      return known.slice(0, count);
    },
  };
}
