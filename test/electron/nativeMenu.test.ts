import { beforeEach, expect, test, vi } from "vitest";
import { createNativeMenu } from "../../electron/nativeMenu.ts";

interface Item {
  readonly id?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly submenu?: readonly Item[];
}

const drawn = vi.hoisted(() => ({ menu: [] as readonly unknown[], times: 0 }));

vi.mock("electron", () => ({
  Menu: {
    buildFromTemplate: (template: readonly unknown[]) => template,
    setApplicationMenu(template: readonly unknown[]) {
      drawn.menu = template;
      drawn.times += 1;
    },
    getApplicationMenu: () => null,
  },
}));

const itemOf = (id: string) =>
  (drawn.menu as readonly Item[]).flatMap(({ submenu = [] }) => submenu).find((item) => item.id === id);

const create = () =>
  createNativeMenu({ command: () => {}, openRecent: () => {}, clearRecents: () => {}, openLink: () => {} });

beforeEach(() => {
  drawn.menu = [];
  drawn.times = 0;
});

test("a person's own key stands beside its item, and the page still handles it", () => {
  create().showKeys({ recalculate: ["CmdOrCtrl+D"] });
  expect(itemOf("recalculate")).toMatchObject({ accelerator: "CmdOrCtrl+D", registerAccelerator: false });
});

test("an item whose keys were all taken away shows none", () => {
  create().showKeys({ recalculate: [] });
  expect(itemOf("recalculate")).not.toHaveProperty("accelerator");
});

test("a key that is given back stands there again, also after the recent files were drawn", () => {
  const menu = create();
  menu.showKeys({ recalculate: ["CmdOrCtrl+D"] });
  menu.showRecents([]);
  expect(itemOf("recalculate")).toMatchObject({ accelerator: "CmdOrCtrl+D" });
  menu.showKeys({});
  expect(itemOf("recalculate")).toMatchObject({ accelerator: "F9" });
});

test("settings that change nothing of the keys do not draw the menu anew", () => {
  const menu = create();
  menu.showKeys({ recalculate: ["CmdOrCtrl+D"] });
  menu.showKeys({ recalculate: ["CmdOrCtrl+D"] });
  expect(drawn.times).toBe(1);
});
