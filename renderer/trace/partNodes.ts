/** The parts of a formula as a tree: what each is worth in one cell, and where a name leads. */
import { cellsIn } from "../../shared/analysis/trace/cellSets.ts";
import { countText } from "../../shared/analysis/trace/countText.ts";
import { leadsTo } from "../../shared/analysis/trace/feeds.ts";
import { partText } from "../../shared/analysis/trace/partText.ts";
import type { Part } from "../../shared/analysis/trace/partValues.ts";
import { type Reading, readingsOf } from "../../shared/analysis/trace/readings.ts";
import type { OneCell } from "../../shared/analysis/trace/traceCell.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import type { Span } from "../../shared/formula/tree.ts";
import type { Line } from "../../shared/model/document.ts";
import type { TreeNode } from "./treeNode.ts";

export interface PartNode extends TreeNode {
  /** Where it stands in the formula. */
  readonly at: Span;
  readonly children: (() => readonly PartNode[]) | null;
}

/** The whole stands above them already, so they begin below it; a formula of one name is its own only part. */
export function partNodes(live: LiveModel, line: Line, whole: Part, cell: OneCell): readonly PartNode[] {
  const readings = readingsOf(whole.tree, line, live.compiled);
  const parts = whole.children.length > 0 ? whole.children : whole.tree.kind === "name" ? [whole] : [];
  return parts.map((part, index) => partNode(part, index, readings, cell));
}

function partNode(part: Part, index: number, readings: readonly Reading[], cell: OneCell): PartNode {
  const { text, at, cell: worth, isRead, children } = part;
  const reading = readings.find((one) => part.tree.kind === "name" && one.at.start === at.start);
  const read = reading === undefined ? [] : cellsReadBy(reading, cell);
  const [first] = read;
  return {
    id: `${index} ${text}`,
    text,
    title: text,
    at,
    value: worth === null && isRead ? countText(read) : partText(part),
    ...(worth?.kind === "fault" ? { tone: "fault" } : worth?.kind === "value" ? {} : { tone: "faint" }),
    target: first === undefined ? null : leadsTo({ text, line: first.line, cells: read }, cell),
    children: children.length === 0 ? null : () => children.map((each, place) => partNode(each, place, readings, cell)),
  };
}

function cellsReadBy({ line, look, membersOf }: Reading, { member, period }: OneCell): readonly OneCell[] {
  const periods = look(period);
  return periods === null ? [] : cellsIn(line, { members: membersOf(member), periods });
}
