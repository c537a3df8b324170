import { useMemo, useRef } from "react";
import type { Scenario } from "../../shared/model/document.ts";
import { useApp } from "../state/AppContext.tsx";
import { isDirty } from "../state/selectors.ts";

/** Names of the scenarios that differ from what was last saved or opened. */
export function useChangedScenarios(): ReadonlySet<string> {
  const scenarios = useApp((state) => state.document.scenarios);
  const documentId = useApp((state) => state.documentId);
  const hasChanges = useApp(isDirty);
  const saved = useRef({ documentId, scenarios });
  if (!hasChanges || saved.current.documentId !== documentId) saved.current = { documentId, scenarios };
  const savedScenarios = saved.current.scenarios;
  return useMemo(() => changedScenarios(savedScenarios, scenarios), [savedScenarios, scenarios]);
}

/** A scenario that is new counts as changed. Undone edits leave equal content, so content is compared. */
export function changedScenarios(before: readonly Scenario[], now: readonly Scenario[]): ReadonlySet<string> {
  const textByName = new Map(before.map((scenario) => [scenario.name, JSON.stringify(scenario)]));
  return new Set(
    now.filter((scenario) => textByName.get(scenario.name) !== JSON.stringify(scenario)).map(({ name }) => name),
  );
}
