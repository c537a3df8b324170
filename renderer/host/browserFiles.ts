/**
 * Files in a browser: written in place through the File System Access API
 * where there is one, else chosen and downloaded (downloads.ts).
 *
 * The browser itself writes beside the file and moves it into place when the
 * stream closes. Another program can still write between our check and that;
 * we accept the gap.
 */
import type { FileTicket, OpenedFile, SaveAsRequest, SavedFile, SaveRequest } from "../../shared/host/files.ts";
import type { Answer } from "../../shared/host/host.ts";
import type { HostProblem } from "../../shared/host/problems.ts";
import type { Recent } from "../../shared/host/recents.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { downloadModel, upload } from "./downloads.ts";
import { contentOf, digestOf } from "./fileContent.ts";
import { chosen, isAllowed, type Picker, pickerOptions } from "./fileSystemAccess.ts";
import type { Handles } from "./handles.ts";
import { systemCodeOf } from "./systemCode.ts";
import { writeHandle } from "./writeHandle.ts";

export function browserFiles(page: Window & Picker, handles: Handles) {
  async function open(): Promise<Answer<OpenedFile | null>> {
    if (page.showOpenFilePicker === undefined) return upload(page.document);
    const handle = await chosen(() => page.showOpenFilePicker?.(pickerOptions).then(([first]) => first));
    return handle === null ? succeed(null) : readHandle(handle, await handles.keep(handle));
  }

  async function openRecent(id: string): Promise<Answer<OpenedFile>> {
    const ticket = id as FileTicket;
    const file = await read(ticket);
    const handle = await handles.get(ticket);
    if (file.ok && handle !== undefined) await handles.keep(handle);
    return file;
  }

  async function read(ticket: FileTicket): Promise<Answer<OpenedFile>> {
    const handle = await handles.get(ticket);
    if (handle === undefined) return fail({ code: "not-found", name: "The file" });
    if (!(await isAllowed(handle, "read"))) return fail({ code: "not-allowed", name: handle.name });
    return readHandle(handle, ticket);
  }

  async function save({ ticket, text, basedOn }: SaveRequest): Promise<Answer<SavedFile>> {
    const handle = await handles.get(ticket);
    if (handle === undefined) return fail({ code: "not-in-place", name: "The file" });
    if (!(await isAllowed(handle, "readwrite"))) return fail({ code: "not-allowed", name: handle.name });
    if (basedOn !== null) {
      const digest = await digestNow(handle);
      if (!digest.ok) return digest;
      if (digest.value !== basedOn) return fail({ code: "changed-on-disk", name: handle.name, digest: digest.value });
    }
    const saved = await write(handle, ticket, text);
    if (saved.ok) await handles.keep(handle);
    return saved;
  }

  async function saveAs(request: SaveAsRequest): Promise<Answer<SavedFile | null>> {
    if (page.showSaveFilePicker === undefined) return downloadModel(page.document, request);
    const { suggestedName, text } = request;
    const handle = await chosen(() => page.showSaveFilePicker?.({ ...pickerOptions, suggestedName }));
    return handle === null ? succeed(null) : write(handle, await handles.keep(handle), text);
  }

  return {
    open,
    openRecent,
    read,
    save,
    saveAs,
    recents: async (): Promise<Answer<readonly Recent[]>> => succeed(await handles.recents()),
    clearRecents: async (): Promise<Answer<null>> => {
      await handles.clearRecents();
      return succeed(null);
    },
  };
}

async function readHandle(handle: FileSystemFileHandle, ticket: FileTicket): Promise<Answer<OpenedFile>> {
  try {
    const content = await contentOf(await handle.getFile());
    return content.ok ? succeed({ ticket, ...content.value }) : content;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "NotFoundError") return fail({ code: "not-found", name: handle.name });
    return fail({ code: "not-readable", name: handle.name, systemCode: systemCodeOf(error) });
  }
}

/** Of the bytes that are there, text or not; null where the file is gone. */
async function digestNow(handle: FileSystemFileHandle): Promise<Result<string | null, HostProblem>> {
  try {
    return succeed(await digestOf(await (await handle.getFile()).arrayBuffer()));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "NotFoundError") return succeed(null);
    return fail({ code: "not-readable", name: handle.name, systemCode: systemCodeOf(error) });
  }
}

async function write(handle: FileSystemFileHandle, ticket: FileTicket, text: string): Promise<Answer<SavedFile>> {
  const bytes = new TextEncoder().encode(text);
  const written = await writeHandle(handle, bytes);
  return written.ok ? succeed({ ticket, name: handle.name, digest: await digestOf(bytes) }) : written;
}
