/** Where the boxes of the map lie and how the arrows between them run, by dagre. */
import type { SectionMap } from "../../shared/analysis/map/sectionMap.ts";

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

export interface Box {
  readonly section: SectionMap["sections"][number];
  /** Of its upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Arrow {
  readonly link: SectionMap["links"][number];
  readonly points: readonly Point[];
  /** Where the number of lines stands. */
  readonly label: Point;
}

const boxWidth = 196;
const headHeight = 44;
/** One mark a line. */
export const marks = { inRow: 18, step: 10, size: 7, left: 9, top: headHeight } as const;

export const boxHeight = (lines: number): number => headHeight + Math.ceil(lines / marks.inRow) * marks.step + 6;

/** Loaded apart from the page: nobody needs it before the map is opened. */
export async function mapLayout({ sections, links }: SectionMap): Promise<MapLayout> {
  const { Graph, layout } = await import("@dagrejs/dagre");
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 26, ranksep: 46, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { name, lines } of sections) graph.setNode(name, { width: boxWidth, height: boxHeight(lines.length) });
  for (const { from, to, crossings } of links)
    graph.setEdge(from, to, { width: 22, height: 14, labelpos: "c", weight: crossings.length });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    width,
    height,
    boxes: sections.map((section) => {
      const node = graph.node(section.name) as Point & { readonly width: number; readonly height: number };
      return { ...node, section, x: node.x - node.width / 2, y: node.y - node.height / 2 };
    }),
    arrows: links.map((link) => {
      const edge = graph.edge(link.from, link.to) as unknown as Point & { readonly points: readonly Point[] };
      return { link, points: edge.points, label: { x: edge.x, y: edge.y } };
    }),
  };
}

/** A path through the points, its corners rounded. */
export function pathText(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  const last = rest.length - 1;
  const steps = rest.map((point, index) => {
    const next = rest[index + 1];
    if (index === last || next === undefined) return `L ${at(point)}`;
    return `Q ${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return [`M ${at(first)}`, ...steps].join(" ");
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
