/** What every command that computes begins with: its file, `--scenario` and `--set`. */
import { type Result, succeed } from "../../shared/result.ts";
import { type AskedCase, scenarioNamed } from "./cases.ts";
import type { CommandProblem } from "./problems.ts";
import { readDocument } from "./readDocument.ts";
import { changesOf } from "./settings.ts";

export interface CaseOptions {
  readonly scenario?: string;
  readonly set: readonly string[];
}

/** The first thing that is wrong, in that order. */
export async function readCase(
  path: string,
  { scenario: name, set }: CaseOptions,
): Promise<Result<AskedCase, CommandProblem>> {
  const read = await readDocument(path);
  if (!read.ok) return read;
  const document = read.value;
  const scenario = scenarioNamed(document, name);
  if (!scenario.ok) return scenario;
  const settings = changesOf(document, set);
  return settings.ok ? succeed({ document, scenario: scenario.value, settings: settings.value }) : settings;
}
