/** The state of a tree on the screen: what is open, which row is active, what has been typed. */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type TreeMove, treeMove, typedAhead } from "./treeKeys.ts";
import { type TreeNode, type TreeRow, treeRows } from "./treeNode.ts";

/** A pause longer than this begins a new word. */
const typingPauseMs = 600;

export interface Tree {
  readonly rows: readonly TreeRow[];
  /** Index of the row that Tab comes to. */
  readonly active: number;
  readonly activate: (path: string) => void;
  readonly toggle: (path: string, isOpen: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Options {
  /** Whether a row that nobody touched shows what is below it. */
  readonly isOpenAtFirst: boolean;
  /** Path of the row that is to be active: at first, and whenever it becomes another. */
  readonly wanted: string;
  readonly go: (row: TreeRow) => void;
}

export function useTree(nodes: readonly TreeNode[], { isOpenAtFirst, wanted, go }: Options): Tree {
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(() => opened(wanted));
  const [activePath, activate] = useState(wanted);
  useEffect(() => {
    activate(wanted);
    setTouched((before) => new Map([...before, ...opened(wanted)]));
  }, [wanted]);
  const typed = useRef({ text: "", at: 0 });
  const rows = treeRows(nodes, (path) => touched.get(path) ?? isOpenAtFirst);
  const active = Math.max(
    0,
    rows.findIndex(({ path }) => path === activePath),
  );
  const toggle = (path: string, isOpen: boolean) => setTouched(new Map([...touched, [path, isOpen]]));

  const move = (taken: TreeMove) => {
    const row = rows[taken.index]!;
    if (taken.kind === "to") activate(row.path);
    else if (taken.kind === "go") go(row);
    else toggle(row.path, taken.kind === "open");
  };
  const typeAhead = (event: KeyboardEvent): TreeMove | null => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return null;
    const isNew = event.timeStamp - typed.current.at > typingPauseMs;
    typed.current = { text: isNew ? event.key : typed.current.text + event.key, at: event.timeStamp };
    const index = typedAhead(rows, active, typed.current.text);
    return index === null ? null : { kind: "to", index };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const isInWord = typed.current.text !== "" && event.timeStamp - typed.current.at <= typingPauseMs;
    // A space within a word is a part of it.
    const moved = isPlain && !(event.key === " " && isInWord) ? treeMove(event.key, rows, active) : null;
    if (moved !== null) typed.current = { text: "", at: 0 };
    const taken = moved ?? typeAhead(event);
    if (taken === null) return;
    event.preventDefault();
    event.stopPropagation();
    move(taken);
  };
  return { rows, active, activate, toggle, onKeyDown };
}

/** All that must be open for the row of a path to be there. */
const opened = (path: string): ReadonlyMap<string, boolean> => {
  const parts = path.split("/").slice(1, -1);
  return new Map(parts.map((_, index) => [`/${parts.slice(0, index + 1).join("/")}`, true]));
};
