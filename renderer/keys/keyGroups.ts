/** Everything a key does in the page, by what it is about: for the cheat sheet, the palette and the settings. */
import { commandGroups } from "../commands/commands.ts";
import { keyActionOf } from "../commands/keyActionOf.ts";
import { formulaActions } from "../formula-bar/formulaActions.ts";
import { editingActions, motionActions, selectingActions } from "../grid/gridActions.ts";
import { typingActions } from "../grid/typingActions.ts";
import type { KeyAction, KeyGroup } from "./keyAction.ts";

export const keyGroups: readonly KeyGroup[] = [
  ...commandGroups.map(({ label, commands }) => ({ label, actions: commands.map(keyActionOf) })),
  { label: "Moving in the grid", actions: motionActions },
  { label: "Selecting in the grid", actions: selectingActions },
  { label: "Editing in the grid", actions: [...editingActions, ...typingActions] },
  { label: "Typing a formula", actions: formulaActions },
];

export const keyActions: readonly KeyAction[] = keyGroups.flatMap(({ actions }) => actions);

const byId: ReadonlyMap<string, KeyAction> = new Map(keyActions.map((action) => [action.id, action]));

export const keyActionOfId = (id: string): KeyAction | undefined => byId.get(id);
