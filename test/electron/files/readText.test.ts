import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { digestOf } from "../../../electron/files/digest.ts";
import { readText } from "../../../electron/files/readText.ts";
import { temporaryFolder } from "../../helpers/temporaryFolder.ts";

const inFolder = temporaryFolder();

test("a byte order mark is no part of the text, and is part of the digest", async () => {
  const bytes = Buffer.from("\uFEFFmodel", "utf8");
  await writeFile(inFolder("a"), bytes);
  expect(await readText(inFolder("a"))).toEqual({ ok: true, value: { text: "model", digest: digestOf(bytes) } });
});

test("a file that is not there", async () => {
  expect(await readText(inFolder("a"))).toMatchObject({ ok: false, problems: [{ code: "not-found", name: "a" }] });
});

test("bytes that are not UTF-8 are refused and not repaired", async () => {
  await writeFile(inFolder("a"), new Uint8Array([0x7b, 0xff, 0x7d]));
  expect(await readText(inFolder("a"))).toMatchObject({ ok: false, problems: [{ code: "not-text" }] });
});

test("a file over the limit is refused before it is read", async () => {
  await writeFile(inFolder("a"), "12345");
  expect(await readText(inFolder("a"), 4)).toEqual({
    ok: false,
    problems: [{ code: "too-large", name: "a", bytes: 5, limitBytes: 4 }],
  });
});

test("a folder is refused", async () => {
  await mkdir(inFolder("a"));
  expect(await readText(inFolder("a"))).toMatchObject({ ok: false, problems: [{ code: "not-readable" }] });
});

test("a pipe, which might never end, is refused", async () => {
  execFileSync("mkfifo", [inFolder("a")]);
  expect(await readText(inFolder("a"))).toMatchObject({ ok: false, problems: [{ code: "not-readable" }] });
});
