/** What the map says of what is picked, in sentences. */
import type { Reach } from "../../shared/analysis/map/reach.ts";
import type { SectionMap } from "../../shared/analysis/map/sectionMap.ts";
import type { Compiled } from "../../shared/engine/compile.ts";
import { counted } from "../../shared/model/counted.ts";

/** `Needs 12 lines in 3 sections; 45 lines in 5 sections need it.` */
export function reachText({ needs, neededBy }: Reach, { lines }: Compiled): string {
  if (needs.size + neededBy.size === 0) return "Needs no other line, and no line needs it.";
  const needsText = needs.size === 0 ? "Needs no other line" : `Needs ${placed(needs, lines)}`;
  if (neededBy.size === 0) return `${needsText}; no line needs it.`;
  return `${needsText}; ${placed(neededBy, lines)} ${neededBy.size === 1 ? "needs" : "need"} it.`;
}

function placed(names: ReadonlySet<string>, lines: Compiled["lines"]): string {
  const sections = new Set([...names].map((name) => lines.get(name)?.section)).size;
  return `${counted(names.size, "line")} in ${counted(sections, "section")}`;
}

/** `14 lines. Reads 3 lines of 2 sections; 5 of its lines are read in 3 sections.` */
export function sectionText({ sections, links }: SectionMap, name: string): string {
  const [into, out] = [links.filter(({ to }) => to === name), links.filter(({ from }) => from === name)];
  const own = sections.find((section) => section.name === name)?.lines.length ?? 0;
  const read = into.reduce((sum, { crossings }) => sum + crossings.length, 0);
  const given = new Set(out.flatMap(({ crossings }) => crossings.map(({ line }) => line))).size;
  const reads =
    read === 0 ? "Reads no other section" : `Reads ${counted(read, "line")} of ${counted(into.length, "section")}`;
  const isRead =
    given === 0
      ? "no other section reads it"
      : `${given} of its lines ${given === 1 ? "is" : "are"} read in ${counted(out.length, "section")}`;
  return `${counted(own, "line")}. ${reads}; ${isRead}.`;
}
