/** The whole model by section: which sections read which, and through which lines. */
import type { Compiled } from "../../engine/compile.ts";

export interface SectionMap {
  /** In the order of the document. */
  readonly sections: readonly MapSection[];
  /** By the section that is read, then the one that reads; never from a section to itself. */
  readonly links: readonly SectionLink[];
}

export interface MapSection {
  readonly name: string;
  readonly label: string;
  readonly lines: readonly string[];
}

/** Lines of one section that are read in another. */
export interface SectionLink {
  readonly from: string;
  readonly to: string;
  /** Lines of `from`, in the order of the document, each with the lines of `to` that read it. */
  readonly crossings: readonly Crossing[];
}

export interface Crossing {
  readonly line: string;
  readonly readers: readonly string[];
}

export function sectionMap({ document, lines }: Compiled): SectionMap {
  const sections = document.sections.map(({ name, label, lines: own }) => ({
    name,
    label,
    lines: own.flatMap((line) => (lines.get(line.name)?.section === name ? [line.name] : [])),
  }));
  const links = sections.flatMap(({ name: from, lines: own }) => {
    const crossings = own.flatMap((line) => crossingsOf(line, from, lines));
    const targets = [...Map.groupBy(crossings, ({ to }) => to)];
    const ordered = sections.flatMap(({ name }) => targets.filter(([to]) => to === name));
    return ordered.map(([to, all]) => ({ from, to, crossings: all.map(({ line, readers }) => ({ line, readers })) }));
  });
  return { sections, links };
}

function crossingsOf(
  line: string,
  from: string,
  lines: Compiled["lines"],
): readonly (Crossing & { readonly to: string })[] {
  const readers = (lines.get(line)?.feeds ?? []).flatMap((name) => {
    const to = lines.get(name)?.section;
    return to === undefined || to === from ? [] : [{ name, to }];
  });
  return [...Map.groupBy(readers, ({ to }) => to)].map(([to, all]) => ({
    line,
    to,
    readers: all.map(({ name }) => name),
  }));
}
