/**
 * What every key does, as data: an action has an id, a label and the keys it
 * comes with. The handlers, the cheat sheet, the palette, the menus, the
 * settings and the tests read the same. A command (renderer/commands) is one;
 * the grid's own motions (renderer/grid/gridActions.ts) are others.
 */

/**
 * Where an action's keys are heard.
 * `anywhere`: in text fields too. `page`: wherever no text is typed. `grid`: on
 * a cell. `cell`: while typing in one. `formula`: while typing a
 * formula. `story`: while the story is open, ahead of the same key elsewhere.
 */
export type KeyPlace = "anywhere" | "page" | "grid" | "cell" | "formula" | "story";

export interface KeyAction {
  /** The settings know it by this. */
  readonly id: string;
  readonly label: string;
  /** The keys it comes with, the first shown beside the label. */
  readonly keys: readonly string[];
  readonly place: KeyPlace;
  /** Why its keys cannot be changed; absent where they can. */
  readonly fixed?: string;
}

export interface KeyGroup {
  readonly label: string;
  readonly actions: readonly KeyAction[];
}

/** Where a key that is pressed in a place is heard, the nearest first. */
const heardIn: Readonly<Record<KeyPlace, readonly KeyPlace[]>> = {
  anywhere: ["anywhere"],
  page: ["page", "anywhere"],
  grid: ["grid", "page", "anywhere"],
  cell: ["cell", "anywhere"],
  formula: ["formula", "anywhere"],
  story: ["story", "page", "anywhere"],
};

export const placesHeardIn = (place: KeyPlace): readonly KeyPlace[] => heardIn[place];

/** Whether one key for two actions would hide one of them. An open story hides the same key elsewhere, and means to. */
export function mayMeet(left: KeyPlace, right: KeyPlace): boolean {
  if (left === "story" || right === "story") return left === right;
  return heardIn[left].includes(right) || heardIn[right].includes(left);
}
