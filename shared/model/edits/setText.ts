/** Sets an optional text of a thing, or takes it away where the text is null or blank. */
import { type Result, succeed } from "../../result.ts";
import type { EditProblem } from "./problems.ts";
import { checkedText } from "./texts.ts";

type Optional = "note" | "source";

export function setText<Field extends Optional>(
  thing: { [key in Field]?: string },
  field: Field,
  text: string | null,
): Result<null, EditProblem> {
  if (text === null || text.trim() === "") {
    delete thing[field];
    return succeed(null);
  }
  const checked = checkedText(text, field);
  if (!checked.ok) return checked;
  thing[field] = checked.value;
  return succeed(null);
}
