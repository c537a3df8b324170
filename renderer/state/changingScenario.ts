import { changedBy } from "../../shared/engine/changedBy.ts";
import type { Scenario } from "../../shared/model/document.ts";
import type { AppState } from "./appState.ts";

/** The scenario that the shown one rests on and that changed the cell for it; null where it changed the cell itself, or nothing did. */
export function changingScenario(
  { document, compiled, scenario }: Pick<AppState, "document" | "compiled" | "scenario">,
  line: string,
  member: number,
  period: number,
): Scenario | null {
  const key = compiled.lines.get(line)?.memberKeys[member];
  const by = key === undefined ? undefined : changedBy(document, scenario, line, key, period);
  return by === undefined || by.name === scenario ? null : by;
}
