/** The desktop edition: the built main process and preload, over Electron where its binary is here, else the stand-in. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchDesktop } from "../../electronStandIn/launch.ts";
import type { Browsers } from "./browsers.ts";
import type { Edition, PersonsFiles, Watch } from "./edition.ts";

export async function openDesktopEdition(browsers: Browsers, watch: Watch): Promise<Edition> {
  const folder = await mkdtemp(join(tmpdir(), "railhead-desktop-"));
  const browser = await browsers.windows();
  const launch = () => launchDesktop({ userData: join(folder, "app"), browser, watch });
  let desktop = await launch();
  await resize();
  const pathOf = (name: string) => join(folder, name);
  const files: PersonsFiles = {
    offerAgain: (name) => desktop.answerDialog({ open: pathOf(name) }),
    write: (name, text) => writeFile(pathOf(name), text),
    async offer(name, text) {
      await files.write(name, text);
      await files.offerAgain(name);
    },
    saveNextAs: (name) => desktop.answerDialog({ save: pathOf(name) }),
    textOf: (name) => readFile(pathOf(name), "utf8"),
  };
  return {
    get page() {
      return desktop.page;
    },
    files,
    systemMenu: {
      async keyOf(command) {
        const items = (await desktop.menu()).flatMap(({ submenu }) => submenu);
        return items.find(({ id }) => id === command)?.accelerator ?? null;
      },
    },
    copied: () => desktop.copied(),
    async restart() {
      await desktop.closeWindow();
      await desktop.close();
      desktop = await launch();
      await resize();
      return desktop.page;
    },
    async close() {
      await desktop.close();
      await rm(folder, { recursive: true, force: true });
    },
  };

  async function resize() {
    await desktop.page.setViewportSize({ width: 1440, height: 900 });
  }
}
