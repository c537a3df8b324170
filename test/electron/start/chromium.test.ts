import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chromiumArguments, findChromium } from "../../../electron/start/chromium.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "railhead-path-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a browser on the path is found in whichever folder it stands", async () => {
  const browser = join(folder, "google-chrome");
  await writeFile(browser, "");
  await chmod(browser, 0o755);
  expect(findChromium("linux", { PATH: ["/nowhere", folder].join(delimiter) })).toBe(browser);
});

test("a file of that name that cannot be run is no browser", async () => {
  await writeFile(join(folder, "chromium"), "");
  expect(findChromium("linux", { PATH: folder })).toBe(null);
});

test("a machine without one has none, not an error", () => {
  expect(findChromium("linux", {})).toBe(null);
  expect(findChromium("win32", {})).toBe(null);
});

test("the sandbox is given up for root alone", () => {
  expect(chromiumArguments(true)).toContain("--no-sandbox");
  expect(chromiumArguments(false)).not.toContain("--no-sandbox");
});
