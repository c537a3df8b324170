/**
 * What every Host keeps, as facts that run on each of them: in memory, over
 * Electron's handlers with real folders, and in a real browser. Assertions are
 * Node's own, so that any runner can run them.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { FileTicket, OpenedFile, SavedFile } from "../../../shared/host/files.ts";
import type { Answer, Host } from "../../../shared/host/host.ts";
import type { JournalPut } from "../../../shared/host/journal.ts";
import { defaultSettings } from "../../../shared/host/settings.ts";

/** A Host with a person in front of it, who has files and answers dialogs. */
export interface Sitting {
  readonly host: Host;
  /** Everything the Host keeps stays; what it had in memory does not. `host` is another one afterwards. */
  restart(): Promise<void>;
  /** There is such a file, or someone else writes to it. */
  write(name: string, content: string | Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  /** Null where there is no such file. */
  textOf(name: string): Promise<string | null>;
  /** The person's answer to the next dialog; null is Cancel. */
  opensNext(name: string | null): Promise<void>;
  savesNext(name: string | null): Promise<void>;
}

export interface Fact {
  readonly title: string;
  readonly holds: (sitting: Sitting) => Promise<void>;
}

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

function value<T>(answer: Answer<T>): T {
  assert.ok(answer.ok, `refused: ${JSON.stringify(answer)}`);
  return answer.value;
}

function problemOf(answer: Answer<unknown>) {
  assert.ok(!answer.ok, `not refused: ${JSON.stringify(answer)}`);
  const [problem] = answer.problems;
  assert.ok(problem);
  return problem;
}

async function opened(sitting: Sitting, name: string, text: string): Promise<OpenedFile> {
  await sitting.write(name, text);
  await sitting.opensNext(name);
  const file = value(await sitting.host.open());
  assert.ok(file);
  return file;
}

async function savedAs(sitting: Sitting, name: string, text: string): Promise<SavedFile> {
  await sitting.savesNext(name);
  const file = value(await sitting.host.saveAs({ text, suggestedName: name }));
  assert.ok(file);
  return file;
}

const unknownTicket = "no-such-ticket" as FileTicket;
const entry = (changes: Partial<JournalPut> = {}): JournalPut => ({
  documentId: "one",
  name: "a.railhead",
  ticket: null,
  basedOn: null,
  text: "edited",
  ...changes,
});

const opening: readonly Fact[] = [
  {
    title: "opening gives a file's name, text and digest",
    async holds(sitting) {
      const file = await opened(sitting, "a.railhead", "Größe: 3 €, 🚂\n");
      assert.equal(file.name, "a.railhead");
      assert.equal(file.text, "Größe: 3 €, 🚂\n");
      assert.equal(file.digest, digestOf("Größe: 3 €, 🚂\n"));
    },
  },
  {
    title: "a dialog that was cancelled answers null",
    async holds({ host, opensNext, savesNext, textOf }) {
      await opensNext(null);
      assert.equal(value(await host.open()), null);
      await savesNext(null);
      assert.equal(value(await host.saveAs({ text: "x", suggestedName: "a.railhead" })), null);
      assert.equal(await textOf("a.railhead"), null);
    },
  },
  {
    title: "bytes that are not UTF-8 are no text",
    async holds({ host, write, opensNext }) {
      await write("a.railhead", new Uint8Array([0x7b, 0xff, 0x7d]));
      await opensNext("a.railhead");
      assert.equal(problemOf(await host.open()).code, "not-text");
    },
  },
  {
    title: "the same file has the same ticket",
    async holds(sitting) {
      const first = await opened(sitting, "a.railhead", "one");
      const second = await opened(sitting, "a.railhead", "two");
      assert.equal(second.ticket, first.ticket);
    },
  },
  {
    title: "reading gives what is in the file now",
    async holds(sitting) {
      const { ticket } = await opened(sitting, "a.railhead", "old");
      await sitting.write("a.railhead", "new");
      assert.equal(value(await sitting.host.read(ticket)).text, "new");
    },
  },
  {
    title: "a ticket nobody gave leads to nothing",
    async holds({ host }) {
      assert.ok(!(await host.read(unknownTicket)).ok);
      assert.ok(!(await host.save({ ticket: unknownTicket, text: "x", basedOn: null })).ok);
    },
  },
  {
    title: "who was started without a file has none to take",
    async holds({ host }) {
      assert.equal(value(await host.takeLaunchFile()), null);
    },
  },
];

const saving: readonly Fact[] = [
  {
    title: "a save replaces the text and answers the digest to save on next",
    async holds(sitting) {
      const { ticket, digest } = await opened(sitting, "a.railhead", "a longer text than the next");
      const first = value(await sitting.host.save({ ticket, text: "first", basedOn: digest }));
      assert.equal(await sitting.textOf("a.railhead"), "first");
      assert.equal(first.digest, digestOf("first"));
      value(await sitting.host.save({ ticket, text: "second", basedOn: first.digest }));
      assert.equal(await sitting.textOf("a.railhead"), "second");
    },
  },
  {
    title: "a file changed by someone else is not overwritten",
    async holds(sitting) {
      const { ticket, digest } = await opened(sitting, "a.railhead", "old");
      await sitting.write("a.railhead", "theirs");
      const problem = problemOf(await sitting.host.save({ ticket, text: "ours", basedOn: digest }));
      assert.deepEqual(problem, { code: "changed-on-disk", name: "a.railhead", digest: digestOf("theirs") });
      assert.equal(await sitting.textOf("a.railhead"), "theirs");
    },
  },
  {
    title: "a file deleted by someone else is not made again unasked",
    async holds(sitting) {
      const { ticket, digest } = await opened(sitting, "a.railhead", "old");
      await sitting.remove("a.railhead");
      const problem = problemOf(await sitting.host.save({ ticket, text: "ours", basedOn: digest }));
      assert.deepEqual(problem, { code: "changed-on-disk", name: "a.railhead", digest: null });
      assert.equal(await sitting.textOf("a.railhead"), null);
    },
  },
  {
    title: "based on nothing, a save overwrites",
    async holds(sitting) {
      const { ticket } = await opened(sitting, "a.railhead", "old");
      await sitting.write("a.railhead", "theirs");
      value(await sitting.host.save({ ticket, text: "ours", basedOn: null }));
      assert.equal(await sitting.textOf("a.railhead"), "ours");
    },
  },
  {
    title: "a file saved at a new place is saved there from then on",
    async holds(sitting) {
      const { ticket, name, digest } = await savedAs(sitting, "b.railhead", "first");
      assert.equal(name, "b.railhead");
      assert.equal(await sitting.textOf("b.railhead"), "first");
      value(await sitting.host.save({ ticket, text: "second", basedOn: digest }));
      assert.equal(await sitting.textOf("b.railhead"), "second");
    },
  },
];

const exporting: readonly Fact[] = [
  {
    title: "a file for another program is written as it is where the person says, and is no recent",
    async holds(sitting) {
      await sitting.savesNext("price.csv");
      const bytes = new TextEncoder().encode("Größe,3\r\n");
      const file = value(await sitting.host.exportFile({ kind: "csv", bytes, suggestedName: "offered.csv" }));
      assert.deepEqual(file, { name: "price.csv", place: "chosen" });
      assert.equal(await sitting.textOf("price.csv"), "Größe,3\r\n");
      assert.deepEqual(value(await sitting.host.recents()), []);
    },
  },
  {
    title: "cancelling the place of such a file writes nothing",
    async holds({ host, savesNext, textOf }) {
      await savesNext(null);
      const request = { kind: "svg", bytes: Uint8Array.of(60), suggestedName: "a.svg" } as const;
      assert.equal(value(await host.exportFile(request)), null);
      assert.equal(await textOf("a.svg"), null);
    },
  },
];

const recents: readonly Fact[] = [
  {
    title: "what was opened or saved lately is listed, the latest first, and opens again",
    async holds(sitting) {
      await opened(sitting, "a.railhead", "text of a");
      await savedAs(sitting, "b.railhead", "text of b");
      await opened(sitting, "a.railhead", "text of a");
      const list = value(await sitting.host.recents());
      assert.deepEqual(
        list.map(({ name }) => name),
        ["a.railhead", "b.railhead"],
      );
      assert.equal(value(await sitting.host.openRecent(list[1]?.id ?? "")).text, "text of b");
      assert.equal(value(await sitting.host.recents())[0]?.name, "b.railhead");
    },
  },
  {
    title: "the list outlives a sitting, and what it opens can be saved",
    async holds(sitting) {
      await opened(sitting, "a.railhead", "old");
      await sitting.restart();
      const [recent] = value(await sitting.host.recents());
      const { ticket, digest } = value(await sitting.host.openRecent(recent?.id ?? ""));
      value(await sitting.host.save({ ticket, text: "new", basedOn: digest }));
      assert.equal(await sitting.textOf("a.railhead"), "new");
    },
  },
  {
    title: "a file that is gone is not opened",
    async holds(sitting) {
      await opened(sitting, "a.railhead", "old");
      await sitting.remove("a.railhead");
      const [recent] = value(await sitting.host.recents());
      assert.equal(problemOf(await sitting.host.openRecent(recent?.id ?? "")).code, "not-found");
    },
  },
  {
    title: "clearing the list leaves the open file as it is",
    async holds(sitting) {
      const { ticket, digest } = await opened(sitting, "a.railhead", "old");
      value(await sitting.host.clearRecents());
      assert.deepEqual(value(await sitting.host.recents()), []);
      value(await sitting.host.save({ ticket, text: "new", basedOn: digest }));
      assert.equal(await sitting.textOf("a.railhead"), "new");
    },
  },
  {
    title: "an id nobody gave opens nothing",
    async holds({ host }) {
      assert.equal(problemOf(await host.openRecent("no-such-id")).code, "not-found");
    },
  },
];

const settings: readonly Fact[] = [
  {
    title: "settings start as the defaults",
    async holds({ host }) {
      assert.deepEqual(value(await host.settings()), defaultSettings);
    },
  },
  {
    title: "a change keeps the other settings and outlives the sitting",
    async holds(sitting) {
      value(await sitting.host.changeSettings({ theme: "dark" }));
      const both = value(await sitting.host.changeSettings({ columnWidths: { label: 240 } }));
      assert.deepEqual(both, { ...defaultSettings, theme: "dark", columnWidths: { label: 240 } });
      await sitting.restart();
      assert.deepEqual(value(await sitting.host.settings()), both);
    },
  },
];

const journal: readonly Fact[] = [
  {
    title: "unsaved work outlives the sitting, the latest text of each document",
    async holds(sitting) {
      value(await sitting.host.journal.put(entry({ text: "first" })));
      value(await sitting.host.journal.put(entry({ text: "second" })));
      value(await sitting.host.journal.put(entry({ documentId: "two", name: "b", text: "other" })));
      await sitting.restart();
      const { entries, unreadableCount } = value(await sitting.host.journal.list());
      assert.deepEqual(entries.map(({ documentId }) => documentId).toSorted(), ["one", "two"]);
      assert.equal(unreadableCount, 0);
      const read = value(await sitting.host.journal.read("one"));
      assert.equal(read.text, "second");
      assert.equal(read.name, "a.railhead");
      assert.equal(read.file, null);
    },
  },
  {
    title: "what was never saved says so",
    async holds({ host }) {
      value(await host.journal.put(entry()));
      assert.equal(value(await host.journal.list()).entries[0]?.base, "never-saved");
    },
  },
  {
    title: "recovered work is saved to its file, and not over what someone else wrote there since",
    async holds(sitting) {
      const { ticket, digest } = await opened(sitting, "a.railhead", "old");
      value(await sitting.host.journal.put(entry({ ticket, basedOn: digest })));
      await sitting.write("a.railhead", "theirs");
      await sitting.restart();
      const { entries } = value(await sitting.host.journal.list());
      assert.ok(["changed", "unknown"].includes(entries[0]?.base ?? ""));
      const { file, text } = value(await sitting.host.journal.read("one"));
      assert.ok(file);
      assert.equal(file.basedOn, digest);
      const stale = await sitting.host.save({ ticket: file.ticket, text, basedOn: file.basedOn });
      assert.equal(problemOf(stale).code, "changed-on-disk");
      value(await sitting.host.save({ ticket: file.ticket, text, basedOn: null }));
      assert.equal(await sitting.textOf("a.railhead"), "edited");
    },
  },
  {
    title: "an entry that is removed is gone, and removing it again is fine",
    async holds({ host }) {
      value(await host.journal.put(entry()));
      value(await host.journal.remove("one"));
      value(await host.journal.remove("one"));
      assert.deepEqual(value(await host.journal.list()).entries, []);
      assert.equal(problemOf(await host.journal.read("one")).code, "not-found");
    },
  },
];

/** For a Host with `canSaveInPlace` and `canReopenRecents`. */
export const hostContract: readonly Fact[] = [...opening, ...saving, ...exporting, ...recents, ...settings, ...journal];
