import { afterEach, expect, test, vi } from "vitest";
import { pasteByCommand } from "../../../renderer/clipboard/throughNavigator.ts";
import { createApp } from "../../../renderer/state/app.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { smallModel } from "../smallModel.ts";

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ["MacIntel", "⌘V"],
  ["Win32", "Ctrl+V"],
])("where the clipboard is not lent on %s, the key is told by the signs of its keyboard", async (platform, key) => {
  vi.stubGlobal("navigator", { platform, clipboard: { read: () => Promise.reject(new Error("not allowed")) } });
  const app = createApp(createMemoryHost(), smallModel);
  await pasteByCommand(app);
  expect(app.store.getState().notices.map(({ text }) => text)).toEqual([
    `The clipboard is not open to menus here: press ${key} instead.`,
  ]);
});
