/** LibreOffice where there is one: what it makes of a file, without a window. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";

/** Its name on this machine; undefined where there is none, and what it once answered stands for it. */
export const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);

/** How it reads a table of HTML and a text between tabs, as it does when they are pasted. */
export const reading = {
  html: "HTML (StarCalc)",
  tabs: "Text - txt - csv (StarCalc):9,34,76,1,,1033,false,true",
} as const;

/** How it writes: text between tabs with the digits each number holds, and the HTML it also puts on the clipboard. */
export const writing = {
  tabs: { to: "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false", ending: "csv" },
  html: { to: "html:HTML (StarCalc)", ending: "html" },
} as const;

type InFolder = (name: string) => string;

/** `content` as the file `name`, read by one filter and written by another. */
export function throughLibreOffice(
  inFolder: InFolder,
  name: string,
  content: string,
  filter: string,
  as: (typeof writing)[keyof typeof writing] = writing.tabs,
): string {
  writeFileSync(inFolder(name), content);
  const own = `-env:UserInstallation=${pathToFileURL(inFolder("profile")).href}`;
  const done = spawnSync(
    office!,
    [own, "--headless", `--infilter=${filter}`, "--convert-to", as.to, "--outdir", inFolder("out"), inFolder(name)],
    { timeout: 50_000 },
  );
  expect(done.status).toBe(0);
  return readFileSync(join(inFolder("out"), name.replace(/\.\w+$/, `.${as.ending}`)), "utf8");
}
