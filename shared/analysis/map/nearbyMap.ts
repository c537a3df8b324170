/** The part of a large map around one section: it, and the sections it shares lines with, those with most lines first. */
import type { SectionMap } from "./sectionMap.ts";

/** The map itself where it has no more than `most` sections. */
export function nearbyMap(map: SectionMap, section: string | null, most: number): SectionMap {
  if (map.sections.length <= most) return map;
  const weights = new Map<string, number>();
  for (const { from, to, crossings } of map.links) {
    const other = from === section ? to : to === section ? from : null;
    if (other !== null) weights.set(other, (weights.get(other) ?? 0) + crossings.length);
  }
  const nearest = [...weights].sort(([, one], [, other]) => other - one).slice(0, most - 1);
  const kept = new Set([section, ...nearest.map(([name]) => name)]);
  return {
    sections: map.sections.filter(({ name }) => kept.has(name)),
    links: map.links.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}
