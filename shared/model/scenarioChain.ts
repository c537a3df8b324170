/** On which scenarios another rests, and in which order their changes act. */
import type { Scenario } from "./document.ts";

/** Names of the scenarios that act before its own changes: what it is based on, then those it combines. */
export const linksOf = ({ basedOn, combines = [] }: Pick<Scenario, "basedOn" | "combines">): readonly string[] =>
  basedOn === undefined ? combines : [basedOn, ...combines];

/**
 * All scenarios whose changes act under this one, in the order they act; itself last, and none for the base.
 *
 * Before a scenario stands the whole chain of what it is based on, then the chain of each that it combines. Each
 * acts once, in the first of its places: a cost that two combined scenarios rest on is not added twice. A name that
 * nothing has is passed over, and so is a circle.
 */
export function scenarioChain(scenarios: readonly Scenario[], name: string | null): readonly Scenario[] {
  const chain: Scenario[] = [];
  const reached = new Set<string>();
  const reach = (each: string) => {
    if (reached.has(each)) return;
    reached.add(each);
    const scenario = scenarios.find((candidate) => candidate.name === each);
    if (scenario === undefined) return;
    for (const link of linksOf(scenario)) reach(link);
    chain.push(scenario);
  };
  if (name !== null) reach(name);
  return chain;
}

/** Every scenario behind those that it rests on. */
export const inOrderOfLinks = (scenarios: readonly Scenario[]): readonly Scenario[] => [
  ...new Set(scenarios.flatMap(({ name }) => scenarioChain(scenarios, name))),
];

/** The names from one of these scenarios along links to another, both included; null where no way leads there. */
export function wayBetween(
  scenarios: readonly Scenario[],
  from: readonly string[],
  to: string,
): readonly string[] | null {
  const links = new Map(scenarios.map((scenario) => [scenario.name, linksOf(scenario)]));
  const before = new Map<string, string | null>(from.map((name) => [name, null]));
  for (const name of before.keys()) {
    if (name === to) return wayTo(name, before);
    for (const link of links.get(name) ?? []) if (!before.has(link)) before.set(link, name);
  }
  return null;
}

function wayTo(name: string, before: ReadonlyMap<string, string | null>): readonly string[] {
  const way = [name];
  for (let each = before.get(name); each !== null && each !== undefined; each = before.get(each)) way.unshift(each);
  return way;
}
