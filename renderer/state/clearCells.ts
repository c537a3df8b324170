/**
 * Takes typed values away: an override shows its formula again, a scenario's
 * change what lies behind it. All of them are one step.
 */
import { memberKeys } from "../../shared/model/lines.ts";
import type { App } from "./app.ts";
import { performTogether } from "./perform.ts";
import type { TypedCell } from "./ranges.ts";

/** Cells in which nothing is typed stay as they are. */
export function clearCells(app: App, cells: readonly TypedCell[]): void {
  const { document, compiled, live, scenario } = app.store.getState();
  const clears = cells.flatMap(({ line, member, period }) => {
    const known = compiled.lines.get(line);
    if (known === undefined || (!known.isTimed && period > 0)) return [];
    const origin = live.origin(line, member, period);
    const isTyped = scenario === null ? origin === "typed" || origin === "override" : origin === "scenario";
    const key = memberKeys(document, known.line)[member]!;
    const at = known.isTimed ? period : null;
    return isTyped ? [{ kind: "set-cell", line, member: key, period: at, value: null, scenario } as const] : [];
  });
  performTogether(app, `Clear ${clears.length} cells`, clears);
}
