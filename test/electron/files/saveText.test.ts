import { lstat, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { atomicWrite } from "../../../electron/files/atomicWrite.ts";
import { createBackups } from "../../../electron/files/backups.ts";
import { digestOf } from "../../../electron/files/digest.ts";
import { type SaveDependencies, saveText } from "../../../electron/files/saveText.ts";
import { hostProblemSentence } from "../../../shared/host/problems.ts";
import { systemError } from "../../helpers/brokenDisk.ts";
import { temporaryFolder } from "../../helpers/temporaryFolder.ts";

const inFolder = temporaryFolder();
const digest = (text: string) => digestOf(new TextEncoder().encode(text));

function dependencies(broken: Partial<SaveDependencies> = {}) {
  const warnings: string[] = [];
  const expected: (string | null)[] = [];
  const backups = createBackups(inFolder("backups"), () => 0);
  const all: SaveDependencies = {
    backups,
    write: atomicWrite,
    warn: (message) => warnings.push(message),
    expect: (known) => expected.push(known),
    ...broken,
  };
  return { all, warnings, expected, backups };
}

test("a file that is as we knew it is replaced, and its old content kept", async () => {
  const path = inFolder("a.railhead");
  await writeFile(path, "old");
  const { all, backups } = dependencies();
  const saved = await saveText({ path, text: "new", basedOn: digest("old") }, all);
  expect(saved).toEqual({ ok: true, value: digest("new") });
  expect(await readFile(path, "utf8")).toBe("new");
  const [version] = await backups.versions(path);
  expect(await readFile(version ?? "", "utf8")).toBe("old");
});

test("a file changed by someone else is not overwritten", async () => {
  const path = inFolder("a.railhead");
  await writeFile(path, "theirs");
  const saved = await saveText({ path, text: "ours", basedOn: digest("old") }, dependencies().all);
  expect(saved).toEqual({
    ok: false,
    problems: [{ code: "changed-on-disk", name: "a.railhead", digest: digest("theirs") }],
  });
  expect(await readFile(path, "utf8")).toBe("theirs");
});

test("a file deleted underneath is not made again unasked", async () => {
  const path = inFolder("a.railhead");
  const saved = await saveText({ path, text: "ours", basedOn: digest("old") }, dependencies().all);
  expect(saved).toEqual({ ok: false, problems: [{ code: "changed-on-disk", name: "a.railhead", digest: null }] });
});

test("based on nothing, whatever is there is replaced and kept as a version", async () => {
  const path = inFolder("a.railhead");
  await writeFile(path, "theirs");
  const { all, backups } = dependencies();
  await saveText({ path, text: "ours", basedOn: null }, all);
  expect(await readFile(path, "utf8")).toBe("ours");
  expect(await backups.versions(path)).toHaveLength(1);
});

test("a link survives a save: what it leads to is replaced", async () => {
  await writeFile(inFolder("target.railhead"), "old");
  await symlink(inFolder("target.railhead"), inFolder("link.railhead"));
  await saveText({ path: inFolder("link.railhead"), text: "new", basedOn: digest("old") }, dependencies().all);
  expect((await lstat(inFolder("link.railhead"))).isSymbolicLink()).toBe(true);
  expect(await readFile(inFolder("target.railhead"), "utf8")).toBe("new");
});

test("a link to a file that is gone makes that file again", async () => {
  await symlink(inFolder("target.railhead"), inFolder("link.railhead"));
  await saveText({ path: inFolder("link.railhead"), text: "new", basedOn: null }, dependencies().all);
  expect(await readFile(inFolder("target.railhead"), "utf8")).toBe("new");
});

test("links in a circle are a problem, not an endless search", async () => {
  await symlink(inFolder("b.railhead"), inFolder("a.railhead"));
  await symlink(inFolder("a.railhead"), inFolder("b.railhead"));
  const saved = await saveText({ path: inFolder("a.railhead"), text: "new", basedOn: null }, dependencies().all);
  expect(saved).toMatchObject({ ok: false, problems: [{ code: "not-writable", systemCode: "ELOOP" }] });
});

test("a version that cannot be kept is told and does not stop the save", async () => {
  const path = inFolder("a.railhead");
  await writeFile(path, "old");
  const { all, warnings } = dependencies({ backups: { keep: () => Promise.reject(systemError("ENOSPC")) } });
  expect(await saveText({ path, text: "new", basedOn: digest("old") }, all)).toMatchObject({ ok: true });
  expect(warnings).toHaveLength(1);
});

test("a save that fails leaves the watcher knowing the old content", async () => {
  const path = inFolder("a.railhead");
  await writeFile(path, "old");
  const { all, expected } = dependencies({ write: () => Promise.reject(systemError("ENOSPC")) });
  await saveText({ path, text: "new", basedOn: digest("old") }, all);
  expect(expected).toEqual([digest("new"), digest("old")]);
});

describe("what a person reads when it fails", () => {
  test.each([
    ["ENOSPC", '"a.railhead" was not saved: the disk is full. The file on disk is as it was.'],
    ["EROFS", '"a.railhead" was not saved: the disk is read-only. The file on disk is as it was.'],
    ["EACCES", '"a.railhead" was not saved: you do not have permission there. The file on disk is as it was.'],
    ["EHOSTDOWN", '"a.railhead" was not saved: the network place cannot be reached. The file on disk is as it was.'],
    ["EODD", '"a.railhead" was not saved: the system reports EODD. The file on disk is as it was.'],
  ])("%s", async (code, sentence) => {
    const { all } = dependencies({ write: () => Promise.reject(systemError(code)) });
    const saved = await saveText({ path: inFolder("a.railhead"), text: "new", basedOn: null }, all);
    expect(saved.ok ? "" : hostProblemSentence(saved.problems[0]!)).toBe(sentence);
  });

  test("a folder that is gone", async () => {
    await writeFile(inFolder("a.railhead"), "");
    await rm(inFolder("a.railhead"));
    const path = inFolder("gone", "a.railhead");
    const saved = await saveText({ path, text: "new", basedOn: null }, dependencies().all);
    expect(saved.ok ? "" : hostProblemSentence(saved.problems[0]!)).toContain("there is no such folder");
  });
});

test("an error that is no error of the system is a bug and is thrown", async () => {
  const { all } = dependencies({ write: () => Promise.reject(new TypeError("ours")) });
  await expect(saveText({ path: inFolder("a"), text: "", basedOn: null }, all)).rejects.toThrow("ours");
});
