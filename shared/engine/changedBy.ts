/** Which scenario a changed number comes from. */
import type { Document, Scenario } from "../model/document.ts";
import { scenarioChain } from "../model/scenarioChain.ts";
import { changeTouches } from "./inputs.ts";

/** Of all that act under a scenario the last that changes the cell; undefined where none does. */
export const changedBy = (
  document: Document,
  scenario: string | null,
  line: string,
  memberKey: string,
  period: number,
): Scenario | undefined =>
  scenarioChain(document.scenarios, scenario).findLast(({ changes }) =>
    changes.some((change) => change.line === line && changeTouches(document, change, memberKey, period)),
  );
