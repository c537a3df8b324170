/** The size a document has outgrown, so that it could not be read back; null where it fits. */
import type { Document, Section } from "../document.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";

export function outgrown({ timeline, lists, sections, scenarios, correlations = [] }: Document): EditProblem | null {
  const sizes = sections.map((section) => sizeOf(section, lists));
  const lines = sizes.reduce((sum, size) => sum + size.lines, 0);
  const cells = sizes.reduce((sum, { series }) => sum + series * timeline.periods, 0);
  const written = sizes.reduce((sum, size) => sum + size.written, 0);
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
    ["correlations", correlations.length, limits.correlations],
  ] as const;
  const over = measured.find(([, count, limit]) => count > limit);
  return over === undefined ? null : { code: "too-many", what: over[0], limit: over[2] };
}

interface Size {
  readonly lines: number;
  /** Line × member. */
  readonly series: number;
  /** Characters of formulas. */
  readonly written: number;
}

const known = new WeakMap<Section, { readonly lists: Document["lists"]; readonly size: Size }>();

/** Documents share the sections that did not change: each is counted once, for the lists as they are. */
function sizeOf(section: Section, lists: Document["lists"]): Size {
  const before = known.get(section);
  if (before?.lists === lists) return before.size;
  const members = new Map(lists.map((list) => [list.name, list.members.length]));
  const size = { lines: section.lines.length, series: 0, written: 0 };
  for (const { by = [], formula, opening } of section.lines) {
    size.series += by.reduce((product, list) => product * (members.get(list) ?? 1), 1);
    size.written += (formula?.length ?? 0) + (opening?.length ?? 0);
  }
  known.set(section, { lists, size });
  return size;
}
