/** One row of a tree: a click on the arrow opens it, a click on its words goes where it leads. */
import type { CSSProperties } from "react";
import type { TreeRow } from "./treeNode.ts";

interface Props {
  readonly row: TreeRow;
  readonly isActive: boolean;
  /** Where not, a double click does. */
  readonly clickGoes: boolean;
  readonly onActivate: () => void;
  readonly onToggle: () => void;
  readonly onGo: () => void;
  readonly onPoint: (isOver: boolean) => void;
}

export function TreeRowView({ row, isActive, clickGoes, onActivate, onToggle, onGo, onPoint }: Props) {
  const { node, level, place, siblings, isOpen } = row;
  const isLeaf = node.children === null;
  const onClick = () => {
    onActivate();
    if (node.target === null) onToggle();
    else if (clickGoes) onGo();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys for all its rows
    <div
      role="treeitem"
      className="tree-row"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={isActive}
      aria-label={[node.title ?? node.text, node.value].filter(Boolean).join(", ")}
      {...(isLeaf ? {} : { "aria-expanded": isOpen })}
      tabIndex={isActive ? 0 : -1}
      style={{ "--level": level - 1 } as CSSProperties}
      title={node.title}
      onFocus={onActivate}
      onClick={onClick}
      onDoubleClick={clickGoes ? undefined : onGo}
      {...(isActive ? { "data-view-focus": "" } : {})}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
    >
      {isLeaf ? (
        <span className="tree-arrow" />
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrow is the pointer's way to open the row
        <span
          className="tree-arrow"
          data-open={isOpen}
          onClick={(event) => {
            event.stopPropagation();
            onActivate();
            onToggle();
          }}
        />
      )}
      <span className="tree-text" data-leads={node.target !== null}>
        {node.text}
      </span>
      <span className="tree-value" data-tone={node.tone}>
        {node.value}
      </span>
    </div>
  );
}
