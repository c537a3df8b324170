/** One case of a model, computed: the base or a scenario, with the settings of the command line on top. */
import { withChanges } from "../../shared/analysis/cases/withChanges.ts";
import { type Compiled, compileDocument } from "../../shared/engine/compile.ts";
import { type LiveModel, openLive } from "../../shared/engine/live.ts";
import { nearest } from "../../shared/formula/nearest.ts";
import type { Change, Document } from "../../shared/model/document.ts";
import { baseName } from "../../shared/model/edits/newName.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { CommandProblem } from "./problems.ts";

/** The scenario by its name; null for the base, which is also meant where none is named. */
export function scenarioNamed(document: Document, name: string | undefined): Result<string | null, CommandProblem> {
  const names = document.scenarios.map((scenario) => scenario.name);
  if (name !== undefined && names.includes(name)) return succeed(name);
  if (name === undefined || name === baseName) return succeed(null);
  return fail({ code: "unknown-name", what: "scenario", name, nearest: nearest(name, [baseName, ...names]) });
}

/** What a command is asked about: a model under a scenario, null being the base, with settings on top. */
export interface AskedCase {
  readonly document: Document;
  readonly scenario: string | null;
  readonly settings: readonly Change[];
}

/** Settings act as a scenario of their own, based on the one that was asked for; `shown` is the one to compute. */
export function compiledCase({ document, scenario, settings }: AskedCase): {
  readonly compiled: Compiled;
  readonly shown: string | null;
} {
  const changed = withChanges(document, scenario, settings);
  return { compiled: compileDocument(changed.document), shown: changed.scenario };
}

export function openCase(asked: AskedCase): LiveModel {
  const { compiled, shown } = compiledCase(asked);
  return openLive(compiled, shown);
}
