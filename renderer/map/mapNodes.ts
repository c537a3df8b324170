/** The sections and their lines as a tree; a line that crosses to other sections says how often. */
import type { SectionMap } from "../../shared/analysis/map/sectionMap.ts";
import type { Compiled } from "../../shared/engine/compile.ts";
import { counted } from "../../shared/model/counted.ts";
import { isByLists } from "../../shared/model/lines.ts";
import type { TreeNode } from "../trace/treeNode.ts";
import type { Pick } from "./pick.ts";

export interface MapNode extends TreeNode {
  readonly pick: Pick;
}

/** `period`: where a line is gone to. */
export function mapNodes({ sections }: SectionMap, compiled: Compiled, period: number): readonly MapNode[] {
  return sections.map(({ name, label, lines }) => ({
    id: name,
    text: label,
    value: String(lines.length),
    tone: "faint",
    title: `${label}, ${counted(lines.length, "line")}`,
    target: null,
    pick: { kind: "section", section: name },
    children: lines.length === 0 ? null : () => lines.map((line) => lineNode(line, name, compiled, period)),
  }));
}

function lineNode(name: string, section: string, { lines }: Compiled, period: number): MapNode {
  const known = lines.get(name)!;
  const elsewhere = (names: readonly string[]) => names.filter((other) => lines.get(other)?.section !== section).length;
  const [reads, readBy] = [elsewhere(known.feedsFrom), elsewhere(known.feeds)];
  const { label } = known.line;
  const crossing = [
    ...(reads > 0 ? [`reads ${reads} of other sections`] : []),
    ...(readBy > 0 ? [`read by ${readBy} in other sections`] : []),
  ];
  return {
    id: name,
    text: label,
    value: [reads > 0 ? `← ${reads}` : "", readBy > 0 ? `${readBy} →` : ""].filter(Boolean).join("  "),
    title: [label, ...crossing].join(", "),
    target: { line: name, member: isByLists(known.line) ? null : 0, period },
    pick: { kind: "line", section, line: name },
    children: null,
  };
}
