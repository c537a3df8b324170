/** The native menu, made from the menu's data. A command item only tells the page which command was chosen. */
import { Menu, type MenuItemConstructorOptions } from "electron";
import type { ExternalLinkId } from "../shared/host/externalLinks.ts";
import { type MenuCommandId, type MenuItem, type MenuRole, menuCommandIds, menus } from "../shared/host/menu.ts";
import type { Recent } from "../shared/host/recents.ts";
import type { Settings } from "../shared/host/settings.ts";
import { unreachable } from "../shared/invariant.ts";

const isMac = process.platform === "darwin";

/** On a Mac these keys work only if the menu claims them; elsewhere the page and its text fields have them. */
const isEditing: ReadonlySet<MenuRole> = new Set(["cut", "copy", "paste", "selectAll"]);

export interface MenuActions {
  readonly command: (id: MenuCommandId) => void;
  readonly openRecent: (id: string) => void;
  readonly clearRecents: () => void;
  readonly openLink: (link: ExternalLinkId) => void;
}

export interface NativeMenu {
  /** Draws the whole menu anew; the first call shows it. */
  showRecents(recents: readonly Recent[]): void;
  /** The person's own keys stand beside their items; draws the whole menu anew where they are others than before. */
  showKeys(keys: Settings["keys"]): void;
  /** These commands are grey, all others are not. Changes items in place: a menu that is open stays open. */
  disable(commands: readonly MenuCommandId[]): void;
}

export function createNativeMenu(actions: MenuActions): NativeMenu {
  let disabled: readonly MenuCommandId[] = [];
  let shown: readonly Recent[] = [];
  let ownKeys: Settings["keys"] = {};
  const grey = () => {
    const menu = Menu.getApplicationMenu();
    for (const id of menuCommandIds) {
      const item = menu?.getMenuItemById(id);
      if (item) item.enabled = !disabled.includes(id);
    }
  };
  const draw = () => {
    const template = menus({ mac: isMac, keys: ownKeys }).map(
      ({ label, items }): MenuItemConstructorOptions => ({
        label,
        submenu: items.map((item) => nativeItem(item, shown, actions)),
      }),
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    grey();
  };
  return {
    showRecents(recents) {
      shown = recents;
      draw();
    },
    showKeys(keys) {
      if (JSON.stringify(keys) === JSON.stringify(ownKeys)) return;
      ownKeys = keys;
      draw();
    },
    disable(commands) {
      disabled = commands;
      grey();
    },
  };
}

function nativeItem(item: MenuItem, recents: readonly Recent[], actions: MenuActions): MenuItemConstructorOptions {
  switch (item.kind) {
    case "separator":
      return { type: "separator" };
    case "role":
      return isEditing.has(item.role) ? { role: item.role, registerAccelerator: isMac } : { role: item.role };
    case "link":
      return { label: item.label, click: () => actions.openLink(item.link) };
    case "submenu":
      return { label: item.label, submenu: item.items.map((each) => nativeItem(each, recents, actions)) };
    case "recents":
      return { label: item.label, enabled: recents.length > 0, submenu: recentItems(recents, actions) };
    case "command":
      return {
        id: item.command,
        label: item.label,
        // The page handles its keys itself; the menu only shows them.
        ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator, registerAccelerator: false }),
        click: () => actions.command(item.command),
      };
    default:
      return unreachable(item);
  }
}

function recentItems(recents: readonly Recent[], actions: MenuActions): MenuItemConstructorOptions[] {
  const files = recents.map(({ id, name, place }) => ({
    label: place === "" ? name : `${name} – ${place}`,
    click: () => actions.openRecent(id),
  }));
  return [...files, { type: "separator" }, { label: "Clear", click: actions.clearRecents }];
}
