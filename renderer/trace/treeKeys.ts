/** What a key does in a tree, as the tree pattern of WAI-ARIA has it. Enter and letters go by the active row. */
import type { TreeRow } from "./treeNode.ts";

export type TreeMove =
  | { readonly kind: "to"; readonly index: number }
  | { readonly kind: "open" | "close"; readonly index: number }
  | { readonly kind: "go"; readonly index: number };

/** Null where the key means nothing here. `active` is the index of the active row. */
export function treeMove(key: string, rows: readonly TreeRow[], active: number): TreeMove | null {
  const row = rows[active];
  if (row === undefined) return null;
  const to = (index: number): TreeMove => ({ kind: "to", index: Math.min(rows.length - 1, Math.max(0, index)) });
  switch (key) {
    case "ArrowDown":
      return to(active + 1);
    case "ArrowUp":
      return to(active - 1);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "ArrowRight":
      if (row.isOpen) return to(active + 1);
      return row.node.children === null ? null : { kind: "open", index: active };
    case "ArrowLeft":
      return row.isOpen ? { kind: "close", index: active } : toParent(rows, active);
    case "Enter":
      return { kind: "go", index: active };
    case " ":
      if (row.node.children === null) return null;
      return { kind: row.isOpen ? "close" : "open", index: active };
    default:
      return null;
  }
}

function toParent(rows: readonly TreeRow[], active: number): TreeMove | null {
  const { level } = rows[active]!;
  const index = rows.slice(0, active).findLastIndex((row) => row.level < level);
  return index === -1 ? null : { kind: "to", index };
}

/** The next row, round and round, whose text begins with what was typed; one letter again goes on to the next. */
export function typedAhead(rows: readonly TreeRow[], active: number, typed: string): number | null {
  const wanted = typed.toLowerCase();
  // While a word is being typed the row it found stays the one; a single letter moves on.
  const start = typed.length > 1 ? active : active + 1;
  const order = rows.map((_, index) => (start + index) % rows.length);
  return order.find((index) => rows[index]!.node.text.toLowerCase().startsWith(wanted)) ?? null;
}
