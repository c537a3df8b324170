import type { Document, Scenario } from "../../../shared/model/document.ts";
import { joined } from "../../../shared/model/joined.ts";

/** `on Panic, with Dear money and Late chips`; empty where it rests on the model alone. The axis stands before. */
export function restsOn({ scenarios }: Document, { axis, basedOn, combines = [] }: Scenario): string {
  const labelOf = (name: string) => scenarios.find((scenario) => scenario.name === name)?.label ?? name;
  return [
    axis ?? "",
    basedOn === undefined ? "" : `on ${labelOf(basedOn)}`,
    combines.length === 0 ? "" : `with ${joined(combines.map(labelOf))}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}
