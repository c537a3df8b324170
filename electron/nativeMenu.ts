/** The native menu, made from the menu's data. A command item only tells the page which command was chosen. */
import { Menu, type MenuItemConstructorOptions } from "electron";
import type { ExternalLinkId } from "../shared/host/externalLinks.ts";
import { type MenuCommandId, type MenuItem, menus } from "../shared/host/menu.ts";
import type { Recent } from "../shared/host/recents.ts";

export interface MenuActions {
  readonly command: (id: MenuCommandId) => void;
  readonly openRecent: (id: string) => void;
  readonly clearRecents: () => void;
  readonly openLink: (link: ExternalLinkId) => void;
}

export interface MenuState {
  readonly recents: readonly Recent[];
  readonly disabled: readonly MenuCommandId[];
}

export function showMenu(state: MenuState, actions: MenuActions): void {
  const template = menus({ mac: process.platform === "darwin" }).map(
    ({ label, items }): MenuItemConstructorOptions => ({
      label,
      submenu: items.map((item) => nativeItem(item, state, actions)),
    }),
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function nativeItem(item: MenuItem, state: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  switch (item.kind) {
    case "separator":
      return { type: "separator" };
    case "role":
      return { role: item.role };
    case "link":
      return { label: item.label, click: () => actions.openLink(item.link) };
    case "recents":
      return { label: item.label, enabled: state.recents.length > 0, submenu: recentItems(state, actions) };
    case "command":
      return {
        id: item.command,
        label: item.label,
        enabled: !state.disabled.includes(item.command),
        // The page handles its keys itself; the menu only shows them.
        ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
        click: () => actions.command(item.command),
      };
  }
}

function recentItems({ recents }: MenuState, actions: MenuActions): MenuItemConstructorOptions[] {
  const files = recents.map(({ id, name, place }) => ({
    label: place === "" ? name : `${name} – ${place}`,
    click: () => actions.openRecent(id),
  }));
  return [...files, { type: "separator" }, { label: "Clear", click: actions.clearRecents }];
}
