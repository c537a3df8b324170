import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createBackups, keptVersions } from "../../../electron/files/backups.ts";
import { temporaryFolder } from "../../helpers/temporaryFolder.ts";

const inFolder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);

test("versions are listed newest first, and the oldest are forgotten", async () => {
  let now = 0;
  const backups = createBackups(inFolder(), () => now);
  for (let version = 0; version < keptVersions + 3; version++) {
    now = version * 60_000;
    await backups.keep("/models/a.railhead", bytes(`version ${version}`));
  }
  const versions = await backups.versions("/models/a.railhead");
  const texts = await Promise.all(versions.map((path) => readFile(path, "utf8")));
  expect(texts).toHaveLength(keptVersions);
  expect(texts.at(0)).toBe(`version ${keptVersions + 2}`);
  expect(texts.at(-1)).toBe("version 3");
});

test("files of the same name in two folders have versions of their own", async () => {
  const backups = createBackups(inFolder(), () => 0);
  await backups.keep("/one/a.railhead", bytes("one"));
  expect(await backups.versions("/two/a.railhead")).toEqual([]);
});
