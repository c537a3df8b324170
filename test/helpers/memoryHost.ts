/** A Host of nothing but memory, with the person in front of it: for tests of what lies above a Host. */
import { createHash } from "node:crypto";
import type { ClipboardContent } from "../../shared/host/clipboard.ts";
import type { Digest, FileChange, FileTicket, OpenedFile, SavedFile } from "../../shared/host/files.ts";
import type { Answer, DocumentState, Host, StopListening } from "../../shared/host/host.ts";
import type { JournalPut } from "../../shared/host/journal.ts";
import type { MenuCommandId } from "../../shared/host/menu.ts";
import { defaultSettings } from "../../shared/host/settings.ts";
import { fail, succeed } from "../../shared/result.ts";

/** What outlives a sitting. */
export interface MemoryDisk {
  readonly files: Map<string, Uint8Array>;
  readonly journal: Map<string, JournalPut & { readonly time: number }>;
  recents: readonly string[];
  settings: typeof defaultSettings;
}

export const createMemoryDisk = (): MemoryDisk => ({
  files: new Map(),
  journal: new Map(),
  recents: [],
  settings: defaultSettings,
});

export interface MemoryHost extends Host {
  /** Answers to the coming dialogs; a dialog without an answer is cancelled. */
  readonly toOpen: (string | null)[];
  readonly toSave: (string | null)[];
  /** What is on the clipboard. */
  readonly copied: () => ClipboardContent | null;
  /** Last told by `setDocumentState`. */
  readonly documentState: () => DocumentState | null;
  /** As a person chooses it in the native menu. */
  readonly choose: (command: MenuCommandId) => void;
  readonly tellFileChanged: (change: FileChange) => void;
  readonly giveFile: (name: string) => void;
  readonly requestClose: () => Promise<void>;
}

export function createMemoryHost(disk: MemoryDisk = createMemoryDisk()): MemoryHost {
  const toOpen: (string | null)[] = [];
  const toSave: (string | null)[] = [];
  const menu = listeners<MenuCommandId>();
  const given = listeners<Answer<OpenedFile>>();
  const changed = listeners<FileChange>();
  const flushes = new Set<() => Promise<void>>();
  let documentState: DocumentState | null = null;
  let copied: ClipboardContent | null = null;
  let time = 0;

  // A name is its own ticket here: the test is the only one who could guess it.
  const nameOf = (ticket: string) => (ticket.startsWith("ticket of ") ? ticket.slice("ticket of ".length) : null);
  const ticketOf = (name: string) => `ticket of ${name}` as FileTicket;

  function read(name: string): Answer<OpenedFile> {
    const bytes = disk.files.get(name);
    if (bytes === undefined) return fail({ code: "not-found", name });
    const text = textOf(bytes);
    if (text === null) return fail({ code: "not-text", name });
    return succeed({ ticket: ticketOf(name), name, text, digest: digestOf(bytes) });
  }
  function open(name: string): Answer<OpenedFile> {
    const file = read(name);
    if (file.ok) remember(name);
    return file;
  }
  function write(name: string, text: string): Answer<SavedFile> {
    const bytes = new TextEncoder().encode(text);
    disk.files.set(name, bytes);
    remember(name);
    return succeed({ ticket: ticketOf(name), name, digest: digestOf(bytes) });
  }
  function remember(name: string): void {
    disk.recents = [name, ...disk.recents.filter((other) => other !== name)];
  }
  const digestNow = (name: string): Digest | null => {
    const bytes = disk.files.get(name);
    return bytes === undefined ? null : digestOf(bytes);
  };

  return {
    kind: "memory",
    capabilities: {
      canSaveInPlace: true,
      canReopenRecents: true,
      canWatchFiles: true,
      hasNativeMenu: true,
      canBeGivenFiles: true,
    },
    open: async () => {
      const name = toOpen.shift() ?? null;
      return name === null ? succeed(null) : open(name);
    },
    openRecent: async (id) => (disk.recents.includes(id) ? open(id) : fail({ code: "not-found", name: id })),
    takeLaunchFile: async () => succeed(null),
    read: async (ticket) => {
      const name = nameOf(ticket);
      return name === null ? fail({ code: "bad-request", reason: "unknown ticket" }) : read(name);
    },
    save: async ({ ticket, text, basedOn }) => {
      const name = nameOf(ticket);
      if (name === null) return fail({ code: "bad-request", reason: "unknown ticket" });
      const digest = digestNow(name);
      return basedOn === null || digest === basedOn
        ? write(name, text)
        : fail({ code: "changed-on-disk", name, digest });
    },
    saveAs: async ({ text }) => {
      const name = toSave.shift() ?? null;
      return name === null ? succeed(null) : write(name, text);
    },
    exportFile: async ({ bytes }) => {
      const name = toSave.shift() ?? null;
      if (name === null) return succeed(null);
      disk.files.set(name, bytes);
      return succeed({ name, place: "chosen" });
    },
    recents: async () => succeed(disk.recents.map((name) => ({ id: name, name, place: "", time: 0 }))),
    clearRecents: async () => {
      disk.recents = [];
      return succeed(null);
    },
    settings: async () => succeed(disk.settings),
    changeSettings: async (change) => {
      disk.settings = { ...disk.settings, ...change };
      return succeed(disk.settings);
    },
    journal: {
      put: async (entry) => {
        disk.journal.set(entry.documentId, { ...entry, time: ++time });
        return succeed(null);
      },
      list: async () => {
        const entries = [...disk.journal.values()].toSorted((a, b) => b.time - a.time);
        return succeed({
          entries: entries.map(({ documentId, name, time: written, ticket, basedOn }) => ({
            documentId,
            name,
            time: written,
            base: baseOf(ticket === null ? null : nameOf(ticket), basedOn),
          })),
          unreadableCount: 0,
        });
      },
      read: async (documentId) => {
        const entry = disk.journal.get(documentId);
        if (entry === undefined) return fail({ code: "not-found", name: documentId });
        const { name, time: written, text, ticket, basedOn } = entry;
        const file = ticket === null ? null : { ticket, name: nameOf(ticket) ?? name, basedOn };
        return succeed({ documentId, name, time: written, text, file });
      },
      remove: async (documentId) => {
        disk.journal.delete(documentId);
        return succeed(null);
      },
    },
    copy: async (content) => {
      copied = content;
      return succeed(null);
    },
    openExternal: async () => succeed(null),
    setDocumentState: (state) => {
      documentState = state;
    },
    onMenu: menu.listen,
    onFileOpened: given.listen,
    onFileChanged: changed.listen,
    onCloseRequest: (flush) => {
      flushes.add(flush);
      return () => void flushes.delete(flush);
    },
    toOpen,
    toSave,
    copied: () => copied,
    documentState: () => documentState,
    choose: menu.tell,
    tellFileChanged: changed.tell,
    giveFile: (name) => given.tell(open(name)),
    requestClose: async () => {
      for (const flush of flushes) await flush();
    },
  };

  function baseOf(name: string | null, basedOn: Digest | null) {
    if (name === null) return "never-saved";
    const digest = digestNow(name);
    if (digest === null) return "gone";
    return digest === basedOn ? "same" : "changed";
  }
}

const digestOf = (bytes: Uint8Array): Digest => createHash("sha256").update(bytes).digest("hex");

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null; // the decoder throws for one reason only: these bytes are not UTF-8
  }
}

function listeners<T>() {
  const all = new Set<(event: T) => void>();
  return {
    listen: (listener: (event: T) => void): StopListening => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: (event: T) => {
      for (const listener of all) listener(event);
    },
  };
}
