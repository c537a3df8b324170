import { rename, rm, symlink, writeFile } from "node:fs/promises";
import { afterEach, expect, test, vi } from "vitest";
import { atomicWrite } from "../../../electron/files/atomicWrite.ts";
import { digestOf } from "../../../electron/files/digest.ts";
import { createFileWatch, type FileWatch } from "../../../electron/files/watch.ts";
import { temporaryFolder } from "../../helpers/temporaryFolder.ts";

const inFolder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);
const digest = (text: string) => digestOf(bytes(text));

/** The system tells of a change when it likes; on a busy machine that may take a while. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 4_000 });

let watch: FileWatch | undefined;
afterEach(() => watch?.stop());

async function watched(path: string, text: string) {
  await writeFile(path, text);
  const changes: (string | null)[] = [];
  watch = createFileWatch((_path, now) => changes.push(now));
  watch.expect(path, digest(text));
  watch.follow(path);
  return { watch, changes };
}

test("a change by another program is told", async () => {
  const { changes } = await watched(inFolder("a"), "old");
  await writeFile(inFolder("a"), "theirs");
  await soon(() => expect(changes).toEqual([digest("theirs")]));
});

test("a file replaced as a whole is still watched, and replaced again is told again", async () => {
  const { changes } = await watched(inFolder("a"), "old");
  await writeFile(inFolder("b"), "first");
  await rename(inFolder("b"), inFolder("a"));
  await soon(() => expect(changes).toEqual([digest("first")]));
  await writeFile(inFolder("a"), "second");
  await soon(() => expect(changes).toEqual([digest("first"), digest("second")]));
});

test("a file that is gone is told as gone", async () => {
  const { changes } = await watched(inFolder("a"), "old");
  await rm(inFolder("a"));
  await soon(() => expect(changes).toEqual([null]));
});

test("our own save is no news", async () => {
  const { watch: ours, changes } = await watched(inFolder("a"), "old");
  ours.expect(inFolder("a"), digest("ours"));
  await atomicWrite(inFolder("a"), bytes("ours"));
  await ours.check();
  expect(changes).toEqual([]);
});

test("behind a link the target is watched", async () => {
  await writeFile(inFolder("target"), "old");
  await symlink(inFolder("target"), inFolder("link"));
  const changes: (string | null)[] = [];
  watch = createFileWatch((_path, now) => changes.push(now));
  watch.expect(inFolder("link"), digest("old"));
  watch.follow(inFolder("link"));
  await writeFile(inFolder("target"), "theirs");
  await soon(() => expect(changes).toEqual([digest("theirs")]));
});

test("the focus looks even where nothing was noticed, and tells a content once", async () => {
  const changes: (string | null)[] = [];
  watch = createFileWatch((_path, now) => changes.push(now));
  watch.expect(inFolder("gone", "a"), digest("old"));
  watch.follow(inFolder("gone", "a")); // a folder that cannot be watched
  await watch.check();
  await watch.check();
  expect(changes).toEqual([null]);
});
