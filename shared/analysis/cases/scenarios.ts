/** The scenarios by which an analysis speaks of cases. */
import type { Document } from "../../model/document.ts";
import { baseName } from "../../model/edits/newName.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { AnalysisProblem } from "./problems.ts";

/** The scenario of that name; null is the base, which is meant where none is named, too. */
export function scenarioOf({ scenarios }: Document, name: string | undefined): Result<string | null, AnalysisProblem> {
  if (name === undefined || name === baseName) return succeed(null);
  return scenarios.some((scenario) => scenario.name === name)
    ? succeed(name)
    : fail({ code: "no-scenario", scenario: name });
}

export const scenarioLabel = ({ scenarios }: Document, name: string | null): string =>
  name === null ? "Base" : (scenarios.find((scenario) => scenario.name === name)?.label ?? name);
