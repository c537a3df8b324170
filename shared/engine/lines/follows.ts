/** What makes a calculation timed by its formulas: where time comes in, and which names it follows. */
import { childrenOf, type Expr } from "../../formula/tree.ts";

export interface Follows {
  /** Whether they are so whatever they read. */
  readonly time: boolean;
  /** The names that, where one of them is timed, make them so. */
  readonly names: readonly string[];
}

const timeless = new Set(["at", "first", "last", "total", "npv", "irr"]);
const timeful = new Set(["prev", "next", "cumulate"]);

export function followsOf(trees: readonly (Expr | null)[]): Follows {
  const names = new Set<string>();
  let time = false;
  const follow = (tree: Expr): void => {
    switch (tree.kind) {
      case "name":
        if (tree.name === "period" || tree.name === "index") time = true;
        names.add(tree.name);
        return;
      case "call":
        if (timeless.has(tree.name)) return;
        if (timeful.has(tree.name)) time = true;
        break;
    }
    for (const child of childrenOf(tree)) follow(child);
  };
  for (const tree of trees) if (tree !== null) follow(tree);
  return { time, names: [...names] };
}
