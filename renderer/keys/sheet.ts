/** The rows of the cheat sheet, and which of them a search leaves. */
import { keysOf, type OwnKeys } from "./bindings.ts";
import { keeperOf, reachingFirst, type Surroundings } from "./keptKeys.ts";
import type { KeyAction, KeyPlace } from "./keyAction.ts";
import { keyGroups } from "./keyGroups.ts";
import { keyText } from "./keyText.ts";

export interface SheetRow {
  readonly action: KeyAction;
  /** As data, those that reach the page first. */
  readonly keys: readonly string[];
  readonly isOwn: boolean;
}

export interface SheetGroup {
  readonly label: string;
  readonly rows: readonly SheetRow[];
}

export const placeText: Readonly<Record<KeyPlace, string>> = {
  anywhere: "",
  page: "not while typing",
  grid: "on a cell",
  cell: "while typing in a cell",
  formula: "while typing a formula",
  story: "while the story is open",
};

/** Actions without a key are left out unless `isWhole`; `text` is looked for in labels, groups and keys as they are read. */
export function sheetOf(own: OwnKeys, around: Surroundings, text: string, isWhole: boolean): readonly SheetGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return keyGroups.flatMap(({ label, actions }) => {
    const rows = actions.map((action) => rowOf(own, around, action));
    const kept = rows.filter((row) => {
      const read = row.keys.map((key) => keyText(key, around)).join(" ");
      const searched = `${label} ${row.action.label} ${read}`.toLowerCase();
      return (isWhole || row.keys.length > 0) && words.every((word) => searched.includes(word));
    });
    return kept.length === 0 ? [] : [{ label, rows: kept }];
  });
}

const rowOf = (own: OwnKeys, around: Surroundings, action: KeyAction): SheetRow => ({
  action,
  keys: reachingFirst(keysOf(own, action), around),
  isOwn: Object.hasOwn(own, action.id),
});

/** Why a key does not work here; null where it does. */
export function keptText(key: string, around: Surroundings): string | null {
  const keeper = keeperOf(key, around);
  return keeper === null ? null : `${keeper} keeps ${keyText(key, around)} for itself`;
}
