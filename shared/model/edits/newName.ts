import { fail, type Result, succeed } from "../../result.ts";
import { isIdentifier } from "./names.ts";
import type { EditProblem } from "./problems.ts";

/** A name that a section or scenario may have and none has; `except` may keep its own. */
export function newName(
  what: "section" | "scenario",
  name: string,
  taken: readonly { readonly name: string }[],
  except?: string,
): Result<string, EditProblem> {
  if (!isIdentifier(name)) {
    const complaint = `"${name.slice(0, 40)}" cannot be a name: use letters, digits and _, with no digit first.`;
    return fail({ code: "bad-name", complaint });
  }
  if (name !== except && taken.some((thing) => thing.name === name)) return fail({ code: "name-taken", what, name });
  return succeed(name);
}
