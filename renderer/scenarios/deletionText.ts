import { counted } from "../../shared/model/counted.ts";
import type { ScenarioHeir } from "../../shared/model/edits/scenarioHeirs.ts";
import { listed } from "../../shared/model/listed.ts";

/** What happens to each scenario that rests on one that is to be deleted, and which analyses go with it: a sentence a line. */
export function deletionText(heirs: readonly ScenarioHeir[], goneAnalyses: readonly string[]): string {
  return [
    ...heirs.map(heirText),
    heirs.length === 1 ? "Its numbers stay as they are." : "Their numbers stay as they are.",
    ...(goneAnalyses.length === 0 ? [] : [goneText(goneAnalyses)]),
  ].join("\n");
}

function heirText({ label, link, takenOver, changes, freed, joined }: ScenarioHeir): string {
  const rests = [
    ...(joined.length === 0 ? [] : [`rests on ${listed(joined)} instead`]),
    ...(freed.length === 0 ? [] : [`rests on ${listed(freed)} no longer`]),
  ];
  const takes = `takes over ${counted(takenOver, "change")} and has ${changes.toLocaleString("en-US")} of its own then`;
  return `“${label}” ${links[link]}: it ${[takes, ...rests].join(", and ")}.`;
}

const links: { readonly [Link in ScenarioHeir["link"]]: string } = {
  "based-on": "is based on it",
  combines: "combines it with others",
  "by way of others": "rests on it by way of others",
};

const goneText = (analyses: readonly string[]): string =>
  `${listed(analyses)} ${analyses.length === 1 ? "goes" : "go"} with it, as nothing else was asked.`;
