import { fail, type Result, succeed } from "../../result.ts";
import type { Document } from "../document.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";

/** Lists that a line may be by: they are there, each once, and not too many. */
export function checkedLists({ lists }: Pick<Document, "lists">, by: readonly string[]): Result<null, EditProblem> {
  const known = new Set(lists.map(({ name }) => name));
  const unknown = by.find((name) => !known.has(name));
  if (unknown !== undefined) return fail({ code: "not-there", what: "list", name: unknown });
  const repeated = by.find((name, index) => by.indexOf(name) < index);
  if (repeated !== undefined) return fail({ code: "repeated-list", name: repeated });
  return by.length > limits.by
    ? fail({ code: "too-many", what: "lists for one line", limit: limits.by })
    : succeed(null);
}
