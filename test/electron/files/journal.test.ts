import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { digestOf } from "../../../electron/files/digest.ts";
import { baseOf, createJournal } from "../../../electron/files/journal.ts";
import type { JournalPreamble } from "../../../electron/files/journalFile.ts";
import { temporaryFolder } from "../../helpers/temporaryFolder.ts";

const inFolder = temporaryFolder();
const preamble = (changes: Partial<JournalPreamble> = {}): JournalPreamble => ({
  documentId: "one",
  name: "a.railhead",
  path: null,
  basedOn: null,
  time: 1,
  appVersion: "0.1.0",
  ...changes,
});

test("an entry is one line of ours and then the text as it is", async () => {
  const text = '{\n  "title": "Ä\\n"\n}\n';
  await createJournal(inFolder("journal")).put(preamble(), text);
  const file = await readFile(inFolder("journal", "one.journal"), "utf8");
  expect(file).toBe(`${JSON.stringify(preamble())}\n${text}`);
});

test("writes and removals of one document happen in the order they were asked for", async () => {
  const journal = createJournal(inFolder("journal"));
  const all = Array.from({ length: 20 }, (_, time) => journal.put(preamble({ time }), `text ${time}`));
  const removed = journal.remove("one");
  const last = journal.put(preamble({ time: 99 }), "last");
  await Promise.all([...all, removed, last]);
  expect(await journal.read("one")).toEqual({ preamble: preamble({ time: 99 }), text: "last" });
});

test("a removal is the last word", async () => {
  const journal = createJournal(inFolder("journal"));
  await Promise.all([journal.put(preamble(), "text"), journal.remove("one")]);
  expect((await journal.list()).entries).toEqual([]);
});

test("entries are listed newest first", async () => {
  const journal = createJournal(inFolder("journal"));
  await journal.put(preamble({ documentId: "old", time: 1 }), "");
  await journal.put(preamble({ documentId: "new", time: 2 }), "");
  expect((await journal.list()).entries.map(({ documentId }) => documentId)).toEqual(["new", "old"]);
});

test("a journal nobody wrote yet is empty", async () => {
  expect(await createJournal(inFolder("none")).list()).toEqual({ entries: [], unreadableCount: 0 });
});

test("an entry that cannot be read is kept aside and told once", async () => {
  await mkdir(inFolder("journal"));
  await writeFile(inFolder("journal", "torn.journal"), '{"documentId":"torn","na');
  const journal = createJournal(inFolder("journal"));
  expect(await journal.list()).toEqual({ entries: [], unreadableCount: 1 });
  expect(await journal.list()).toEqual({ entries: [], unreadableCount: 0 });
  const [kept] = await readdir(inFolder("journal", "unreadable"));
  expect(await readFile(inFolder("journal", "unreadable", kept ?? ""), "utf8")).toBe('{"documentId":"torn","na');
});

test("an entry that can be neither read nor moved aside does not hide the others", async () => {
  const journal = createJournal(inFolder("journal"));
  await journal.put(preamble(), "text");
  await writeFile(inFolder("journal", "torn.journal"), "{");
  await writeFile(inFolder("journal", "unreadable"), "a file where the folder would be");
  for (let times = 0; times < 2; times++)
    expect(await journal.list()).toEqual({ entries: [preamble()], unreadableCount: 1 });
  expect(await readFile(inFolder("journal", "torn.journal"), "utf8")).toBe("{");
});

test("the temporary file of a crash is no entry", async () => {
  await mkdir(inFolder("journal"));
  await writeFile(inFolder("journal", ".railhead-1234.tmp"), "half");
  expect(await createJournal(inFolder("journal")).list()).toEqual({ entries: [], unreadableCount: 0 });
});

test("the file underneath is as it was, changed, gone, or was never there", async () => {
  const path = inFolder("a.railhead");
  const basedOn = digestOf(new TextEncoder().encode("old"));
  expect(await baseOf(preamble())).toBe("never-saved");
  expect(await baseOf(preamble({ path, basedOn }))).toBe("gone");
  await writeFile(path, "old");
  expect(await baseOf(preamble({ path, basedOn }))).toBe("same");
  await writeFile(path, "theirs");
  expect(await baseOf(preamble({ path, basedOn }))).toBe("changed");
});
