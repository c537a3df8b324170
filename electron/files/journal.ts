/**
 * The journal of unsaved work on disk: one file a document in a folder of the
 * app's own, replaced as a whole, so a crash at any instant leaves the entry
 * before or the entry after. Each document has a queue, so that a write and a
 * removal cannot overtake each other. What cannot be read is moved aside and
 * counted, never deleted.
 */
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { JournalHeading } from "../../shared/host/journal.ts";
import { atomicWrite } from "./atomicWrite.ts";
import { digestOnDisk } from "./digest.ts";
import {
  type JournalPreamble,
  journalFileText,
  maxPreambleBytes,
  parsePreamble,
  textAfterPreamble,
} from "./journalFile.ts";
import { createQueues } from "./queues.ts";
import { isMissing, isSystemError } from "./systemError.ts";

export interface JournalFolder {
  put(preamble: JournalPreamble, text: string): Promise<void>;
  /** Newest first; reads preambles only. */
  list(): Promise<{ readonly entries: readonly JournalPreamble[]; readonly unreadableCount: number }>;
  /** Null where there is no such entry. */
  read(documentId: string): Promise<{ readonly preamble: JournalPreamble; readonly text: string } | null>;
  remove(documentId: string): Promise<void>;
}

const suffix = ".journal";

/** Every method rejects with the system's error when the folder cannot be used. */
export function createJournal(folder: string): JournalFolder {
  const queues = createQueues();
  const fileOf = (documentId: string) => join(folder, `${documentId}${suffix}`);

  return {
    put: (preamble, text) =>
      queues.run(preamble.documentId, async () => {
        await mkdir(folder, { recursive: true });
        await atomicWrite(fileOf(preamble.documentId), new TextEncoder().encode(journalFileText(preamble, text)));
      }),

    async list() {
      const names = (await namesIn(folder)).filter((name) => name.endsWith(suffix));
      const read = await Promise.all(
        names.map(async (name) => ({ name, preamble: await preambleOf(join(folder, name)) })),
      );
      const unreadable = read.filter(({ preamble }) => preamble === null);
      for (const { name } of unreadable) await setAside(folder, name);
      const entries = read.flatMap(({ preamble }) => preamble ?? []);
      return { entries: entries.toSorted((a, b) => b.time - a.time), unreadableCount: unreadable.length };
    },

    read: (documentId) =>
      queues.run(documentId, async () => {
        const file = await textOrNull(fileOf(documentId));
        const preamble = file === null ? null : parsePreamble(file);
        return file === null || preamble === null ? null : { preamble, text: textAfterPreamble(file) };
      }),

    remove: (documentId) => queues.run(documentId, () => rm(fileOf(documentId), { force: true })),
  };
}

/** What the file underneath an entry is now, against what the edits were made on. */
export async function baseOf({ path, basedOn }: JournalPreamble): Promise<JournalHeading["base"]> {
  if (path === null) return "never-saved";
  try {
    const digest = await digestOnDisk(path);
    if (digest === null) return "gone";
    return digest === basedOn ? "same" : "changed";
  } catch (error) {
    if (isSystemError(error)) return "unknown"; // it is there and cannot be read now; saving will say why
    throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Null where the file is not an entry; undefined where it is gone, since its name was read. */
async function preambleOf(path: string): Promise<JournalPreamble | null | undefined> {
  try {
    const file = await open(path, "r");
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(maxPreambleBytes), 0, maxPreambleBytes, 0);
      return parsePreamble(buffer.toString("utf8", 0, bytesRead));
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (isSystemError(error)) return null; // unreadable, for whatever reason: set aside with the others
    throw error;
  }
}

/** Where it cannot be moved it stays, and is told again next time: it must not keep the others from being offered. */
async function setAside(folder: string, name: string): Promise<void> {
  const aside = join(folder, "unreadable");
  try {
    await mkdir(aside, { recursive: true });
    await rename(join(folder, name), join(aside, `${Date.now()}-${name}`)); // the time keeps two of the same name apart
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

async function textOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
