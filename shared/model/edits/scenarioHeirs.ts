/** What becomes of the scenarios that rest on another when that one is deleted: told before, as deleteScenario.ts does it. */
import type { Document, Scenario } from "../document.ts";
import { linksOf } from "../scenarioChain.ts";
import { applyEdit } from "./applyEdit.ts";

export interface ScenarioHeir {
  readonly label: string;
  readonly link: "based-on" | "combines" | "by way of others";
  /** How many changes it takes over from others. */
  readonly takenOver: number;
  /** How many of its own it has then. */
  readonly changes: number;
  /** Labels of the scenarios that it rests on no more, besides the one that is deleted. */
  readonly freed: readonly string[];
  /** Labels of those that it rests on itself then and did not before. */
  readonly joined: readonly string[];
}

/** In the order of the model; none where nothing rests on it, or where it cannot be deleted. */
export function scenarioHeirs(document: Document, gone: string): readonly ScenarioHeir[] {
  const deleted = applyEdit(document, { kind: "delete-scenario", scenario: gone });
  if (!deleted.ok) return [];
  const after = new Map(deleted.value.document.scenarios.map((scenario) => [scenario.name, scenario]));
  const labelOf = (name: string) => document.scenarios.find((scenario) => scenario.name === name)?.label ?? name;
  return document.scenarios.flatMap((before): ScenarioHeir[] => {
    const heir = after.get(before.name);
    if (heir === undefined || heir === before) return []; // edits leave what they do not touch the object it was
    const [had, has] = [linksOf(before), linksOf(heir)];
    return [
      {
        label: before.label,
        link: linkOf(before, gone),
        takenOver: heir.changes.length - before.changes.length,
        changes: heir.changes.length,
        freed: had.filter((name) => name !== gone && !has.includes(name)).map(labelOf),
        joined: has.filter((name) => !had.includes(name)).map(labelOf),
      },
    ];
  });
}

const linkOf = ({ basedOn, combines = [] }: Scenario, gone: string): ScenarioHeir["link"] =>
  basedOn === gone ? "based-on" : combines.includes(gone) ? "combines" : "by way of others";
