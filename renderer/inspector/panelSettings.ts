/** Which panels are closed and how wide they are, as the settings keep it. */
import type { Settings } from "../../shared/host/settings.ts";
import type { App } from "../state/app.ts";
import { changeSettings } from "../state/settings.ts";

export type PanelName = "inspector";

/** Pixels. Narrower, the facts no longer fit beside their names; wider, the grid has no room. */
export const inspectorWidths = { least: 240, usual: 332, most: 560 } as const;

export const isPanelClosed = ({ closedPanels }: Settings, panel: PanelName): boolean => closedPanels.includes(panel);

export function togglePanel(app: App, panel: PanelName): void {
  const { settings } = app.store.getState();
  const closedPanels = isPanelClosed(settings, panel)
    ? settings.closedPanels.filter((name) => name !== panel)
    : [...settings.closedPanels, panel];
  void changeSettings(app, { closedPanels });
}

/** What the person set, within its limits; null where they never did and the page's own width holds. */
export function inspectorWidth({ panelWidths }: Settings): number | null {
  const width = panelWidths["inspector"];
  return width === undefined ? null : limitedWidth(width);
}

export const limitedWidth = (width: number): number =>
  Math.round(Math.min(inspectorWidths.most, Math.max(inspectorWidths.least, width)));

export function setInspectorWidth(app: App, width: number): void {
  const { panelWidths } = app.store.getState().settings;
  void changeSettings(app, { panelWidths: { ...panelWidths, inspector: width } });
}
