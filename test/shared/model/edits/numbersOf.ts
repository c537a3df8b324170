/** Every number a document shows, in the base (null) and under each scenario, so that two documents can be compared. */
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import type { Document } from "../../../../shared/model/document.ts";

/** By scenario and line: `[member][period]`, NaN where there is no number. */
export type Numbers = ReadonlyMap<string, readonly (readonly number[])[]>;

export const scenariosOf = (document: Document): readonly (string | null)[] => [
  null,
  ...document.scenarios.map(({ name }) => name),
];

export function numbersOf(document: Document, scenarios = scenariosOf(document)): Numbers {
  const compiled = compileDocument(document);
  const numbers = new Map<string, number[][]>();
  for (const scenario of scenarios) {
    const live = openLive(compiled, scenario);
    for (const [name, { memberKeys }] of compiled.lines)
      numbers.set(
        keyOf(scenario, name),
        memberKeys.map((_, member) =>
          Array.from({ length: document.timeline.periods }, (_, period) => live.number(name, member, period)),
        ),
      );
  }
  return numbers;
}

export const keyOf = (scenario: string | null, line: string): string => `${scenario ?? ""}/${line}`;
