/** Where scenarios that are put together change the same numbers, and only the later one is seen. */
import { changeTouches } from "../../shared/engine/inputs.ts";
import type { Change, Document, Line, Scenario } from "../../shared/model/document.ts";
import { joined } from "../../shared/model/joined.ts";
import { findLine, memberKeys } from "../../shared/model/lines.ts";
import { listed } from "../../shared/model/listed.ts";
import { linksOf, scenarioChain } from "../../shared/model/scenarioChain.ts";

/** A sentence for each scenario that sets anew what those before it change: `“Jevons” replaces what “Panic” changes in “Elasticity”.` */
export function replacedChanges(
  document: Document,
  together: Pick<Scenario, "basedOn" | "combines">,
): readonly string[] {
  const before: Scenario[] = [];
  const sentences: string[] = [];
  for (const link of linksOf(together)) {
    const chain = scenarioChain(document.scenarios, link);
    const added = chain.filter((each) => !before.includes(each));
    const earlier = before.filter((each) => !chain.includes(each));
    const lines = new Set(
      added.flatMap(({ changes }) => changes.flatMap(({ line }) => findLine(document, line) ?? [])),
    );
    const replaced = [...lines].map((line) => ({ line, of: replacedIn(document, line, earlier, added) }));
    const lost = replaced.filter(({ of }) => of.size > 0);
    before.push(...added);
    if (lost.length === 0) continue;
    const losers = new Set(lost.flatMap(({ of }) => [...of]));
    const whose = joined([...losers].map(({ label }) => `“${label}”`));
    const verb = losers.size === 1 ? "changes" : "change";
    const by = chain.at(-1)!.label;
    sentences.push(`“${by}” replaces what ${whose} ${verb} in ${listed(lost.map(({ line }) => line.label))}.`);
  }
  return sentences;
}

/** Of the earlier scenarios those of which a number in the line is seen no more. The same number twice is no loss. */
function replacedIn(
  document: Document,
  line: Line,
  earlier: readonly Scenario[],
  added: readonly Scenario[],
): ReadonlySet<Scenario> {
  const replaced = new Set<Scenario>();
  for (const key of memberKeys(document, line))
    for (let period = 0; period < document.timeline.periods; period++) {
      const touching = ({ changes }: Scenario) =>
        changes.filter((each) => each.line === line.name && changeTouches(document, each, key, period));
      const set = added.flatMap(touching).findLast(({ how }) => how === "set");
      if (set === undefined) continue;
      for (const scenario of earlier) {
        const last = touching(scenario).at(-1);
        const isSame = last?.how === "set" && numberAt(last, period) === numberAt(set, period);
        if (last !== undefined && !isSame) replaced.add(scenario);
      }
    }
  return replaced;
}

const numberAt = ({ to }: Change, period: number): number | null =>
  typeof to === "number" ? to : (to[period] ?? null);
