/** The size a document has outgrown, so that it could not be read back; null where it fits. */
import type { Document } from "../document.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";

export function outgrown({ timeline, lists, sections, scenarios }: Document): EditProblem | null {
  const sizes = new Map(lists.map(({ name, members }) => [name, members.length]));
  let lines = 0;
  let cells = 0;
  let written = 0;
  for (const section of sections)
    for (const { by = [], formula, opening } of section.lines) {
      lines++;
      cells += by.reduce((product, list) => product * (sizes.get(list) ?? 1), timeline.periods);
      written += (formula?.length ?? 0) + (opening?.length ?? 0);
    }
  const longest = (counts: readonly number[]) => counts.reduce((most, count) => Math.max(most, count), 0);
  const measured = [
    ["lists", lists.length, limits.lists],
    ["members in one list", longest(lists.map(({ members }) => members.length)), limits.members],
    ["sections", sections.length, limits.sections],
    ["lines", lines, limits.lines],
    ["cells", cells, limits.cells],
    ["characters in all formulas", written, limits.formulas],
    ["scenarios", scenarios.length, limits.scenarios],
    ["changes in one scenario", longest(scenarios.map(({ changes }) => changes.length)), limits.changes],
  ] as const;
  const over = measured.find(([, count, limit]) => count > limit);
  return over === undefined ? null : { code: "too-many", what: over[0], limit: over[2] };
}
