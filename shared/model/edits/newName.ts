import { fail, type Result, succeed } from "../../result.ts";
import { isIdentifier } from "./names.ts";
import type { EditProblem } from "./problems.ts";

/** What the command line and the file call the model without any scenario. */
export const baseName = "base";

/** A name that a section or scenario may have and none has; `except` may keep its own. */
export function newName(
  what: "section" | "scenario" | "list" | "analysis",
  name: string,
  taken: readonly { readonly name: string }[],
  except?: string,
): Result<string, EditProblem> {
  if (!isIdentifier(name)) {
    const complaint = `"${name.slice(0, 40)}" cannot be a name: use letters, digits and _, with no digit first.`;
    return fail({ code: "bad-name", complaint });
  }
  if (what === "scenario" && name === baseName)
    return fail({
      code: "bad-name",
      complaint: `The model itself is called ${baseName}: give the scenario another name.`,
    });
  if (name !== except && taken.some((thing) => thing.name === name)) return fail({ code: "name-taken", what, name });
  return succeed(name);
}

/** A label that tells a scenario from all others and from the base; `except` names the one that may keep its own. */
export function newScenarioLabel(
  label: string,
  scenarios: readonly { readonly name: string; readonly label: string }[],
  except?: string,
): Result<string, EditProblem> {
  const same = (other: string) => other.trim().toLowerCase() === label.trim().toLowerCase();
  const isTaken = same(baseName) || scenarios.some((scenario) => scenario.name !== except && same(scenario.label));
  return isTaken ? fail({ code: "name-taken", what: "scenario", name: label.trim() }) : succeed(label);
}
