/**
 * Files in a browser: written in place through the File System Access API
 * where there is one, else chosen by an input element and saved as downloads.
 *
 * A ticket stands for a handle kept in IndexedDB, so that recents survive the
 * sitting. A file picked through an input element has no handle: it can be
 * read once and saved as a copy.
 */
import { type createStore, del, entries, get, set } from "idb-keyval";
import {
  type FileTicket,
  maxFileBytes,
  type OpenedFile,
  type SaveAsRequest,
  type SavedFile,
  type SaveRequest,
} from "../../shared/host/files.ts";
import type { Answer } from "../../shared/host/host.ts";
import { maxRecents, type Recent } from "../../shared/host/recents.ts";
import { fail, succeed } from "../../shared/result.ts";
import { isAllowed, isCancelled, type Picker, pickerOptions } from "./fileSystemAccess.ts";

interface KeptHandle {
  readonly handle: FileSystemFileHandle;
  readonly time: number;
}

type HandleStore = ReturnType<typeof createStore>;

export function browserFiles(page: Window & Picker, store: HandleStore) {
  const canSaveInPlace = page.showSaveFilePicker !== undefined;

  async function open(): Promise<Answer<OpenedFile | null>> {
    if (page.showOpenFilePicker === undefined) return openByInput(page.document);
    try {
      const [handle] = await page.showOpenFilePicker(pickerOptions);
      return handle === undefined ? succeed(null) : await readHandle(handle, await keep(handle));
    } catch (error) {
      if (isCancelled(error)) return succeed(null);
      throw error;
    }
  }

  /** The same file gets its old ticket again. */
  async function keep(handle: FileSystemFileHandle): Promise<FileTicket> {
    for (const [ticket, kept] of await entries<FileTicket, KeptHandle>(store))
      if (await kept.handle.isSameEntry(handle)) {
        await set(ticket, { handle, time: Date.now() }, store);
        return ticket;
      }
    const ticket = crypto.randomUUID() as string as FileTicket;
    await set(ticket, { handle, time: Date.now() }, store);
    return ticket;
  }

  async function read(ticket: FileTicket): Promise<Answer<OpenedFile>> {
    const kept = await get<KeptHandle>(ticket, store);
    if (kept === undefined) return fail({ code: "not-found", name: "The file" });
    if (!(await isAllowed(kept.handle, "read"))) return fail({ code: "not-allowed", name: kept.handle.name });
    return readHandle(kept.handle, ticket);
  }

  async function save({ ticket, text, basedOn }: SaveRequest): Promise<Answer<SavedFile>> {
    const kept = await get<KeptHandle>(ticket, store);
    if (kept === undefined) return fail({ code: "not-in-place", name: "The file" });
    const { handle } = kept;
    if (!(await isAllowed(handle, "readwrite"))) return fail({ code: "not-allowed", name: handle.name });
    const now = await readHandle(handle, ticket);
    const digest = now.ok ? now.value.digest : null;
    if (basedOn !== null && digest !== basedOn) return fail({ code: "changed-on-disk", name: handle.name, digest });
    return write(handle, ticket, text);
  }

  async function saveAs({ text, suggestedName }: SaveAsRequest): Promise<Answer<SavedFile | null>> {
    if (page.showSaveFilePicker === undefined) return download(page.document, text, suggestedName);
    try {
      const handle = await page.showSaveFilePicker({ ...pickerOptions, suggestedName });
      return await write(handle, await keep(handle), text);
    } catch (error) {
      if (isCancelled(error)) return succeed(null);
      throw error;
    }
  }

  async function recents(): Promise<Answer<readonly Recent[]>> {
    const all = await entries<FileTicket, KeptHandle>(store);
    const newest = all.sort(([, a], [, b]) => b.time - a.time).slice(0, maxRecents);
    return succeed(newest.map(([id, { handle, time }]) => ({ id, name: handle.name, place: "", time })));
  }

  async function clearRecents(): Promise<Answer<null>> {
    for (const [ticket] of await entries<FileTicket, KeptHandle>(store)) await del(ticket, store);
    return succeed(null);
  }

  const isKnown = async (ticket: FileTicket) => (await get<KeptHandle>(ticket, store)) !== undefined;

  return {
    canSaveInPlace,
    isKnown,
    actions: { open, openRecent: (id: string) => read(id as FileTicket), read, save, saveAs, recents, clearRecents },
  };
}

async function readHandle(handle: FileSystemFileHandle, ticket: FileTicket): Promise<Answer<OpenedFile>> {
  try {
    return await readFile(await handle.getFile(), ticket);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "NotFoundError") return fail({ code: "not-found", name: handle.name });
    return fail({ code: "not-readable", name: handle.name, systemCode: error.name });
  }
}

async function readFile(file: File, ticket: FileTicket): Promise<Answer<OpenedFile>> {
  const { name, size: bytes } = file;
  if (bytes > maxFileBytes) return fail({ code: "too-large", name, bytes, limitBytes: maxFileBytes });
  const content = await file.arrayBuffer();
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return succeed({ ticket, name, text, digest: await digestOf(content) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return fail({ code: "not-text", name });
  }
}

/** The browser writes beside the file and moves it into place when the stream closes. */
async function write(handle: FileSystemFileHandle, ticket: FileTicket, text: string): Promise<Answer<SavedFile>> {
  const bytes = new TextEncoder().encode(text);
  try {
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return fail({ code: "not-writable", name: handle.name, systemCode: error.name });
  }
  return succeed({ ticket, name: handle.name, digest: await digestOf(bytes) });
}

async function download(page: Document, text: string, name: string): Promise<Answer<SavedFile>> {
  const bytes = new TextEncoder().encode(text);
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/json" }));
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // long enough for the download to have begun
  return succeed({ ticket: loneTicket(), name, digest: await digestOf(bytes) });
}

function openByInput(page: Document): Promise<Answer<OpenedFile | null>> {
  const input = page.createElement("input");
  input.type = "file";
  input.accept = ".railhead,.json,application/json";
  return new Promise((resolve) => {
    input.onchange = () => {
      const file = input.files?.[0];
      resolve(file === undefined ? succeed(null) : readFile(file, loneTicket()));
    };
    input.oncancel = () => resolve(succeed(null));
    input.click();
  });
}

/** For a file that cannot be reached again. */
const loneTicket = () => crypto.randomUUID() as string as FileTicket;

async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
