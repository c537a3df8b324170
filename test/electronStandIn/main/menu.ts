/** Electron's `Menu`: recorded, so that a test can read it and choose an item by id, or by its labels. */
import type { MenuItemData } from "../calls.ts";
import { answerBrowserSide } from "./browserSide.ts";

interface Template {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly enabled?: boolean;
  readonly accelerator?: string;
  readonly submenu?: readonly Template[];
  readonly click?: () => void;
}

class MenuItem {
  readonly id: string;
  readonly label: string;
  readonly accelerator: string | null;
  enabled: boolean;
  readonly submenu: Menu | undefined;
  readonly click: () => void;

  constructor({ id, label, role, type, enabled = true, accelerator, submenu, click = () => {} }: Template) {
    this.id = id ?? "";
    this.label = label ?? role ?? type ?? "";
    this.enabled = enabled;
    this.accelerator = accelerator ?? null;
    this.submenu = submenu === undefined ? undefined : Menu.buildFromTemplate(submenu);
    this.click = click;
  }
}

export class Menu {
  static #application: Menu | null = null;
  readonly items: readonly MenuItem[];

  private constructor(items: readonly MenuItem[]) {
    this.items = items;
  }

  static buildFromTemplate = (template: readonly Template[]): Menu =>
    new Menu(template.map((item) => new MenuItem(item)));
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
  static getApplicationMenu = (): Menu | null => Menu.#application;

  getMenuItemById(id: string): MenuItem | null {
    return this.find((item) => item.id === id);
  }

  find(isWanted: (item: MenuItem) => boolean): MenuItem | null {
    for (const item of this.items) {
      const found = isWanted(item) ? item : (item.submenu?.find(isWanted) ?? null);
      if (found !== null) return found;
    }
    return null;
  }
}

const dataOf = (menu: Menu): readonly MenuItemData[] =>
  menu.items.map(({ id, label, enabled, accelerator, submenu }) => ({
    id,
    label,
    enabled,
    accelerator,
    submenu: submenu === undefined ? [] : dataOf(submenu),
  }));

answerBrowserSide({
  menu: () => {
    const menu = Menu.getApplicationMenu();
    return menu === null ? [] : dataOf(menu);
  },
  clickMenu(wanted) {
    const item = Menu.getApplicationMenu()?.find(({ id, label }) => id === wanted || label === wanted) ?? null;
    if (item === null) throw new Error(`The menu has no item "${wanted}"`);
    if (!item.enabled) throw new Error(`The menu item "${wanted}" is grey`);
    item.click();
  },
});
