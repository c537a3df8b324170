/** A case on its own, as one more scenario of the document: to look into it, or to compute with settings that are not its. */
import type { Change, Document } from "../../model/document.ts";
import { scenarioLabel } from "./scenarios.ts";

export interface ChangedDocument {
  readonly document: Document;
  /** The scenario that has the changes; the one they were based on where there are none. */
  readonly scenario: string | null;
}

export function withChanges(document: Document, scenario: string | null, changes: readonly Change[]): ChangedDocument {
  if (changes.length === 0) return { document, scenario };
  const name = unusedName(document);
  const label = `${scenarioLabel(document, scenario)} with changes`;
  const changed = { name, label, changes, ...(scenario !== null && { basedOn: scenario }) };
  return { document: { ...document, scenarios: [...document.scenarios, changed] }, scenario: name };
}

function unusedName({ scenarios }: Document): string {
  let name = "changed";
  while (scenarios.some((scenario) => scenario.name === name)) name += "_";
  return name;
}
