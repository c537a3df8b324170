import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { atomicWrite } from "../../../electron/files/atomicWrite.ts";
import { realDisk } from "../../../electron/files/disk.ts";
import { diskFailingAt, diskWith, systemError } from "../../helpers/brokenDisk.ts";
import { temporaryFolder } from "../../helpers/temporaryFolder.ts";

const inFolder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);

test("a new file holds what was written, and nothing is left beside it", async () => {
  await atomicWrite(inFolder("a.railhead"), bytes("new"));
  expect(await readFile(inFolder("a.railhead"), "utf8")).toBe("new");
  expect(await readdir(inFolder())).toEqual(["a.railhead"]);
});

test("a file keeps its mode", async () => {
  await writeFile(inFolder("a.railhead"), "old");
  await chmod(inFolder("a.railhead"), 0o640);
  await atomicWrite(inFolder("a.railhead"), bytes("new"));
  expect((await stat(inFolder("a.railhead"))).mode & 0o777).toBe(0o640);
});

test("a file without write permission is refused, though a rename would get round it", async () => {
  await writeFile(inFolder("a.railhead"), "old");
  await chmod(inFolder("a.railhead"), 0o444);
  await expect(atomicWrite(inFolder("a.railhead"), bytes("new"))).rejects.toMatchObject({ code: "EPERM" });
  expect(await readFile(inFolder("a.railhead"), "utf8")).toBe("old");
});

test("a missing folder is the system's error", async () => {
  await expect(atomicWrite(inFolder("gone", "a.railhead"), bytes("new"))).rejects.toMatchObject({ code: "ENOENT" });
});

describe("whatever breaks, the old file is whole and nothing is left beside it", () => {
  test.each([
    ["a full disk", diskFailingAt("writeFile", "ENOSPC"), "ENOSPC"],
    ["a quota met only when the data is flushed", diskFailingAt("sync", "EDQUOT"), "EDQUOT"],
    ["a network place that fails on closing", diskFailingAt("close", "EIO"), "EIO"],
    ["a mode that cannot be set", diskFailingAt("chmod", "EPERM"), "EPERM"],
    ["a disk that gives back something else", diskWith({ readFile: async () => bytes("\0\0\0") }), "EIO"],
    [
      "a rename that is refused",
      diskWith({
        rename: async () => {
          throw systemError("EACCES");
        },
      }),
      "EACCES",
    ],
  ])("%s", async (_name, disk, code) => {
    await writeFile(inFolder("a.railhead"), "old");
    await expect(atomicWrite(inFolder("a.railhead"), bytes("new"), disk)).rejects.toMatchObject({ code });
    expect(await readFile(inFolder("a.railhead"), "utf8")).toBe("old");
    expect(await readdir(inFolder())).toEqual(["a.railhead"]);
  });
});

test("a crash between write and rename leaves the old file whole", async () => {
  await writeFile(inFolder("a.railhead"), "old");
  const neverReturns = new Promise<never>(() => {});
  const reached = Promise.withResolvers<void>();
  const disk = diskWith({
    rename: () => {
      reached.resolve();
      return neverReturns;
    },
  });
  void atomicWrite(inFolder("a.railhead"), bytes("new"), disk);
  await reached.promise;
  expect(await readFile(inFolder("a.railhead"), "utf8")).toBe("old");
  const temporary = (await readdir(inFolder())).find((name) => name.endsWith(".tmp"));
  expect(await readFile(inFolder(temporary ?? ""), "utf8")).toBe("new");
});

describe("on Windows, where a scanner may hold the target", () => {
  const refusing = (times: number, code: string) => {
    const pauses: number[] = [];
    let refusals = 0;
    const disk = diskWith({
      platform: "win32",
      pause: async (milliseconds) => pauses.push(milliseconds),
      rename: async (from, to) => {
        if (refusals++ < times) throw systemError(code);
        await realDisk.rename(from, to);
      },
    });
    return { disk, pauses };
  };

  test.each(["EPERM", "EACCES", "EBUSY"])("%s is waited for with growing pauses", async (code) => {
    const { disk, pauses } = refusing(3, code);
    await atomicWrite(inFolder("a.railhead"), bytes("new"), disk);
    expect(await readFile(inFolder("a.railhead"), "utf8")).toBe("new");
    expect(pauses).toEqual([10, 30, 60]);
  });

  test("one that never lets go is an error after some two seconds", async () => {
    const { disk, pauses } = refusing(100, "EBUSY");
    await expect(atomicWrite(inFolder("a.railhead"), bytes("new"), disk)).rejects.toMatchObject({ code: "EBUSY" });
    expect(pauses.reduce((sum, pause) => sum + pause)).toBe(1600);
  });

  test("another code is not waited for", async () => {
    const { disk, pauses } = refusing(1, "ENOSPC");
    await expect(atomicWrite(inFolder("a.railhead"), bytes("new"), disk)).rejects.toMatchObject({ code: "ENOSPC" });
    expect(pauses).toEqual([]);
  });
});
