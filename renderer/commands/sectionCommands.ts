/** Building with sections; what is done to lines and sections alike stands in lineCommands.ts. */
import { openGridMenu } from "../context-menu/openGridMenu.ts";
import { insertSection } from "../lines/insert.ts";
import { isGridInSight } from "../state/view.ts";
import type { Command } from "./command.ts";

export const sectionCommands: readonly Command[] = [
  {
    id: "insert-section",
    label: "Insert section",
    keys: [],
    inTextFields: false,
    isEnabled: isGridInSight,
    run: insertSection,
  },
  {
    id: "grid-menu",
    label: "Menu of the selected row",
    keys: ["Shift+F10", "ContextMenu"],
    inTextFields: false,
    isEnabled: isGridInSight,
    run: openGridMenu,
  },
];
