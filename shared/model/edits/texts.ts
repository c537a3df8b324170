/** Texts a person types: neither empty where something has to be shown, nor longer than a file may hold. */
import { fail, type Result, succeed } from "../../result.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";

type LimitedField = "label" | "unit" | "formula" | "note" | "source";

export function checkedText(
  text: string,
  field: LimitedField | "opening formula" | "title",
): Result<string, EditProblem> {
  const mayBeEmpty = field === "unit";
  if (!mayBeEmpty && text.trim() === "") return fail({ code: "empty-text", field });
  const limit = limits[field === "opening formula" ? "formula" : field === "title" ? "label" : field];
  return text.length > limit ? fail({ code: "too-long", field, limit }) : succeed(text);
}
