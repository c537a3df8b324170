/** A scenario taken away; those that rest on it take over its changes, so their numbers stay. */
import { succeed } from "../../result.ts";
import type { Change, Scenario } from "../document.ts";
import { inOrderOfLinks, linksOf, scenarioChain } from "../scenarioChain.ts";
import { setCombines } from "./baseScenario.ts";
import { asItStands, type DocumentDraft, type Outcome, type ScenarioDraft, scenarioOf } from "./draft.ts";
import { followReferences } from "./followReferences.ts";

export interface DeleteScenario {
  readonly kind: "delete-scenario";
  readonly scenario: string;
}

export function deleteScenario(draft: DocumentDraft, { scenario: name }: DeleteScenario): Outcome {
  const scenario = scenarioOf(draft, name);
  if (!scenario.ok) return scenario;
  const { label } = scenario.value;
  const before = asItStands(draft).scenarios;
  const gone = before.find((each) => each.name === name)!;
  draft.scenarios = draft.scenarios.filter((each) => each.name !== name);
  // Those that others rest on first: what they become, the others build on.
  for (const each of inOrderOfLinks(before)) {
    if (each.name === name || !scenarioChain(before, each.name).includes(gone)) continue;
    const heir = draft.scenarios.find((candidate) => candidate.name === each.name)!;
    takeOver(heir, gone);
    const after = scenarioChain(asItStands(draft).scenarios, each.name);
    if (!isSameEffect(scenarioChain(before, each.name), after)) flatten(heir, scenarioChain(before, each.name));
  }
  followReferences(draft, { scenario: (each) => (each === name ? null : each) });
  return succeed(`Delete the scenario ${label}`);
}

/** What the one that goes rests on and changes, in the place of a link to it. */
function takeOver(heir: ScenarioDraft, gone: Scenario): void {
  const { basedOn, combines = [] } = heir;
  if (basedOn === gone.name) {
    if (gone.basedOn === undefined) delete heir.basedOn;
    else heir.basedOn = gone.basedOn;
    setCombines(heir, [...(gone.combines ?? []), ...combines]);
  } else if (combines.includes(gone.name))
    setCombines(
      heir,
      combines.flatMap((name) => (name === gone.name ? linksOf(gone) : name)),
    );
  else return;
  heir.changes = [...gone.changes, ...heir.changes] as ScenarioDraft["changes"];
}

/** All that acts under it as changes of its own: where another order, or a change that acts twice, would change numbers. */
function flatten(heir: ScenarioDraft, chain: readonly Scenario[]): void {
  delete heir.basedOn;
  delete heir.combines;
  heir.changes = chain.flatMap(({ changes }) => changes) as ScenarioDraft["changes"];
}

/** Whether the same is done to each line in the same order; between lines the order says nothing. */
function isSameEffect(before: readonly Scenario[], after: readonly Scenario[]): boolean {
  const [was, is] = [byLine(before), byLine(after)];
  return was.size === is.size && [...was].every(([line, changes]) => isSame(changes, is.get(line)));
}

const byLine = (chain: readonly Scenario[]): ReadonlyMap<string, readonly Change[]> =>
  Map.groupBy(
    chain.flatMap(({ changes }) => changes),
    ({ line }) => line,
  );

/** Drafts of changes are copies of them, plain and with their keys in one order. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
