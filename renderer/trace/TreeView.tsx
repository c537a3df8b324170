/** A tree that is walked by keys: arrows, Home, End, letters, Enter to go. Its rows have a text at the left and a value at the right. */
import { useEffect, useRef } from "react";
import { useAppHandle } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { goToCell } from "../state/goToCell.ts";
import { TreeRowView } from "./TreeRowView.tsx";
import type { TreeNode } from "./treeNode.ts";
import { useTree } from "./useTree.ts";

interface Props {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly isOpenAtFirst?: boolean;
  /** Called with the row that is pointed at or active; with null when none is. */
  readonly onPoint?: (node: TreeNode | null) => void;
  /** Called before the page goes to the cell of a row. */
  readonly onGo?: () => void;
  /** Path of the row that is to be active: at first, and whenever it becomes another. */
  readonly wanted?: string;
  /** A click makes a row active and a double click goes; where absent a click goes. */
  readonly onActive?: (node: TreeNode) => void;
}

export function TreeView({ label, nodes, isOpenAtFirst = false, onPoint, onGo, wanted = "", onActive }: Props) {
  const app = useAppHandle();
  const box = useRef<HTMLDivElement>(null);
  const go = (target: CellAddress) => {
    onGo?.();
    goToCell(app, target);
  };
  const tree = useTree(nodes, {
    isOpenAtFirst,
    wanted,
    go({ node, path, isOpen }) {
      if (node.target !== null) go(node.target);
      else if (node.children !== null) tree.toggle(path, !isOpen);
    },
  });
  const { rows, active, onKeyDown } = tree;
  const activePath = rows[active]?.path;

  // The keyboard follows the active row, but never comes in from elsewhere by itself.
  useEffect(() => {
    const isInside = box.current?.contains(document.activeElement) ?? false;
    if (isInside && activePath !== undefined) focusRow(box.current, active);
  }, [active, activePath]);

  // What is wanted from elsewhere is brought into sight.
  useEffect(() => {
    if (wanted !== "") box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [wanted]);

  return (
    <div className="tree" ref={box} role="tree" aria-label={label} onKeyDown={onKeyDown} onBlur={() => onPoint?.(null)}>
      {rows.map((row, index) => (
        <TreeRowView
          key={row.path}
          row={row}
          isActive={index === active}
          onActivate={() => {
            tree.activate(row.path);
            onPoint?.(row.node);
            onActive?.(row.node);
          }}
          clickGoes={onActive === undefined}
          onToggle={() => tree.toggle(row.path, !row.isOpen)}
          onGo={() => row.node.target !== null && go(row.node.target)}
          onPoint={(isOver) => onPoint?.(isOver ? row.node : null)}
        />
      ))}
    </div>
  );
}

const focusRow = (box: HTMLElement | null, index: number): void =>
  box?.querySelectorAll<HTMLElement>('[role="treeitem"]')[index]?.focus();
