/**
 * Which look each scenario has in pictures, as a number from 0: the first ones
 * by their places in the model, and from then on the same for as long as the
 * document is open, in whatever order they come to stand and whoever goes.
 * Null stands for the base.
 */
export interface ScenarioLooks {
  /** Those that are `drawn`, among `all` scenarios of the document in their order. */
  of(documentId: string, all: readonly string[], drawn: readonly (string | null)[]): readonly number[];
}

/** After so many, looks come again. */
export const lookCount = 12;

export function createScenarioLooks(): ScenarioLooks {
  let known = new Map<string | null, number>();
  let knownOf: string | null = null;
  return {
    of(documentId, all, drawn) {
      if (documentId !== knownOf) known = new Map();
      knownOf = documentId;
      for (const name of [...all, ...drawn]) if (!known.has(name)) known.set(name, freeLook(known, all));
      return drawn.map((name) => known.get(name)!);
    },
  };
}

/** One that nobody ever had, for a scenario that was deleted may come back; else the one that the fewest have now. */
function freeLook(known: ReadonlyMap<string | null, number>, all: readonly string[]): number {
  const looks = Array.from({ length: lookCount }, (_, look) => look);
  const had = new Set(known.values());
  const unused = looks.find((look) => !had.has(look));
  if (unused !== undefined) return unused;
  const users = looks.map((look) => all.filter((name) => known.get(name) === look).length);
  return users.indexOf(Math.min(...users));
}
