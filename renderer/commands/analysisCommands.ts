/** New analyses, a command a kind that has a panel. */
import type { MenuCommandId } from "../../shared/host/menu.ts";
import { askNew } from "../analyses/askNew.ts";
import { panelKinds, panels } from "../analyses/panels.ts";
import { always, type Command } from "./command.ts";

export const analysisCommands: readonly Command[] = panelKinds.map((kind) => {
  const id: MenuCommandId = `new-analysis-${kind}`; // a kind that the menu (shared/host/menu.ts) does not offer yet is refused here
  return {
    id,
    label: `New analysis: ${panels[kind].label}`,
    keys: [],
    inTextFields: true,
    isEnabled: always,
    run: (app) => askNew(app, kind),
  };
});
