/** A tree as rows to show: what is open of it, from top to bottom. Children are asked for when their row is opened. */
import type { CellAddress } from "../state/appState.ts";

export interface TreeNode {
  /** Told from its siblings by it. */
  readonly id: string;
  readonly text: string;
  /** What stands there, at the right; nothing for some. */
  readonly value: string;
  readonly tone?: "fault" | "faint";
  /** More than the text has room for. */
  readonly title?: string;
  /** Where Enter goes. */
  readonly target: CellAddress | null;
  /** Null for a leaf. */
  readonly children: (() => readonly TreeNode[]) | null;
}

export interface TreeRow {
  readonly node: TreeNode;
  /** The ids from the root to the node. */
  readonly path: string;
  /** From 1. */
  readonly level: number;
  /** Among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  readonly isOpen: boolean;
}

/** `isOpen` by path. */
export function treeRows(
  nodes: readonly TreeNode[],
  isOpen: (path: string) => boolean,
  level = 1,
  above = "",
): readonly TreeRow[] {
  return nodes.flatMap((node, index) => {
    const path = `${above}/${node.id}`;
    const isOpened = node.children !== null && isOpen(path);
    const row: TreeRow = { node, path, level, place: index + 1, siblings: nodes.length, isOpen: isOpened };
    return isOpened ? [row, ...treeRows(node.children?.() ?? [], isOpen, level + 1, path)] : [row];
  });
}
