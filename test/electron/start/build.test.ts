import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isBuildStale } from "../../../electron/start/build.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "railhead-build-"));
  for (const built of ["dist/renderer/index.html", "dist/electron/main.js", "dist/electron/preload.cjs"])
    await fileChangedAt(built, 2_000);
  await fileChangedAt("shared/deep/down.ts", 1_000);
});
afterEach(() => rm(root, { recursive: true }));

/** `seconds` since the epoch, for the file and every folder above it. */
async function fileChangedAt(path: string, seconds: number) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), "");
  for (let at = path; at !== "."; at = dirname(at)) await utimes(join(root, at), seconds, seconds);
}

test("what is newer than every source need not be built again", () => {
  expect(isBuildStale(root)).toBe(false);
});

test("one newer source, however deep, asks for a build", async () => {
  await fileChangedAt("shared/deep/down.ts", 3_000);
  expect(isBuildStale(root)).toBe(true);
});

test("one missing output asks for a build", async () => {
  await rm(join(root, "dist/electron/preload.cjs"));
  expect(isBuildStale(root)).toBe(true);
});
