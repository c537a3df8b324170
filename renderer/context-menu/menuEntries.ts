/** What the menu of the grid offers, by what is selected: commands by their ids, in groups. */
import { activeRow, chosenLines } from "../lines/chosen.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { chosenInput } from "../uncertainty/uncertaintyActions.ts";

export interface MenuEntry {
  readonly command: string;
  /** Keys that are the system's, and so no command's. */
  readonly key?: string;
}

const clipboard: readonly MenuEntry[] = [
  { command: "cut", key: "CmdOrCtrl+X" },
  { command: "copy", key: "CmdOrCtrl+C" },
  { command: "paste", key: "CmdOrCtrl+V" },
  { command: "paste-special" },
];
const inserts = entries("insert-line-above", "insert-line-below", "insert-section");
const moves = entries("move-up", "move-down");

/** Groups with a line between; none where nothing is selected. */
export function menuEntries(state: AppState): readonly (readonly MenuEntry[])[] {
  const row = activeRow(state);
  if (row === null) return [];
  return groupsFor(row, state).filter((group) => group.length > 0);
}

function groupsFor(row: GridRow, state: AppState): readonly (readonly MenuEntry[])[] {
  if (row.kind === "new") return [inserts.slice(1), clipboard.slice(2)];
  if (row.kind === "section")
    return [
      [...inserts.slice(1), ...entries("duplicate")],
      [...entries("rename", "section-settings"), ...foldEntry(row.isFolded)],
      moves,
      entries("delete-lines"),
    ];
  if (row.isMember)
    return [
      clipboard,
      [
        ...entries("fold", "line-settings"),
        ...(chosenInput(state) === null ? [] : entries("uncertainty")),
        ...entries("lists"),
      ],
      entries("show-in-headline"),
    ];
  const isOne = chosenLines(state).length === 1;
  const fold = row.groupSize > 0 ? foldEntry(row.isGroupFolded) : row.member === null ? foldEntry(!row.isOpen) : [];
  return [
    clipboard,
    [...inserts, ...entries("duplicate")],
    [
      ...(isOne ? entries("rename") : []),
      ...turns(state),
      ...entries("format"),
      ...(isOne ? entries("line-settings") : []),
      ...(chosenInput(state) === null ? [] : entries("uncertainty")),
    ],
    [...moves, ...entries("group", "ungroup"), ...fold],
    isOne ? entries("show-in-headline", "show-in-chart") : [],
    entries("delete-lines"),
  ];
}

/** An input can become a calculation, and a calculation an input. */
function turns(state: AppState): readonly MenuEntry[] {
  const kinds = new Set(
    chosenLines(state).map((name) => {
      const line = state.compiled.lines.get(name)?.line;
      return line?.formula === undefined && line?.opening === undefined;
    }),
  );
  return [
    ...(kinds.has(true) ? entries("make-calculation", spreadOf(state)) : []),
    ...(kinds.has(false) ? entries("make-input") : []),
  ];
}

const spreadOf = (state: AppState): string =>
  chosenLines(state).some((name) => state.compiled.lines.get(name)?.isTimed) ? "one-number" : "number-a-period";

const foldEntry = (isFolded: boolean): readonly MenuEntry[] => entries(isFolded ? "unfold" : "fold");

function entries(...ids: readonly string[]): readonly MenuEntry[] {
  return ids.map((command) => ({ command }));
}
