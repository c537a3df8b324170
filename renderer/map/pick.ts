/** What is picked on the map. */
import type { Compiled } from "../../shared/engine/compile.ts";

export type Pick =
  | { readonly kind: "section"; readonly section: string }
  | { readonly kind: "line"; readonly section: string; readonly line: string };

/** Where it stands in the tree beside the map. */
export const pathOf = (pick: Pick): string =>
  pick.kind === "section" ? `/${pick.section}` : `/${pick.section}/${pick.line}`;

/** The line that is selected in the grid; else the first section. Null in a model without sections. */
export function firstPick({ lines, document }: Compiled, selected: string | undefined): Pick | null {
  const section = selected === undefined ? undefined : lines.get(selected)?.section;
  if (selected !== undefined && section !== undefined) return { kind: "line", section, line: selected };
  const [first] = document.sections;
  return first === undefined ? null : { kind: "section", section: first.name };
}

/** After an edit what was picked may be gone. */
export const isStillThere = ({ lines, document }: Compiled, pick: Pick): boolean =>
  pick.kind === "line"
    ? lines.get(pick.line)?.section === pick.section
    : document.sections.some(({ name }) => name === pick.section);
