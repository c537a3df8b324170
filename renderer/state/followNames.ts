/**
 * What the page knows by a line's name goes on under another one: what is
 * selected, open and folded follows a renamed line, whether it was renamed in
 * its settings, by replacing a text, or by a step of the history.
 */
import type { Document } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";
import type { AppState } from "./appState.ts";
import type { CellRange, GridPlace } from "./gridTypes.ts";

type Followed = Pick<AppState, "selection" | "ranges" | "openLines" | "foldedGroups">;

/** Nothing where no line is called otherwise. */
export function followedNames(state: Followed & Pick<AppState, "document">, after: Document): Partial<Followed> {
  const names = renamedLines(state.document, after);
  if (names.size === 0) return {};
  const { selection, ranges, openLines, foldedGroups } = state;
  const now = (name: string) => names.get(name) ?? name;
  return {
    selection: selection === null ? null : { ...selection, line: now(selection.line) },
    ranges: ranges.map((range) => rangeUnder(range, now)),
    openLines: new Set([...openLines].map(now)),
    foldedGroups: new Set([...foldedGroups].map(now)),
  };
}

/** By their old names: lines that stand where one was whose name no line has any more. */
function renamedLines(before: Document, after: Document): ReadonlyMap<string, string> {
  const changed = before.sections.flatMap(({ lines }, section) => {
    const now = after.sections[section]?.lines ?? [];
    if (now === lines || now.length !== lines.length) return [];
    return lines.flatMap(({ name }, index) => (now[index]!.name === name ? [] : [[name, now[index]!.name] as const]));
  });
  if (changed.length === 0) return new Map();
  const [old, current] = [namesOf(before), namesOf(after)];
  return new Map(changed.filter(([from, to]) => !current.has(from) && !old.has(to)));
}

const namesOf = (document: Document): ReadonlySet<string> => new Set(allLines(document).map(({ name }) => name));

const rangeUnder = ({ anchor, head }: CellRange, now: (name: string) => string): CellRange => ({
  anchor: placeUnder(anchor, now),
  head: placeUnder(head, now),
});

/** A row is known by its line, `stake`, and by its member, `stake[2]`. */
const placeUnder = ({ rowId, column }: GridPlace, now: (name: string) => string): GridPlace => ({
  rowId: rowId.replace(/^[^[:]+/, now),
  column,
});
