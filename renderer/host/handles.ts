/**
 * File handles the person gave us, kept in IndexedDB so that recents and
 * unsaved work find their files after a restart. A ticket stands for a handle;
 * the same file has the same ticket.
 */
import { delMany, entries, get, set, type UseStore } from "idb-keyval";
import type { FileTicket } from "../../shared/host/files.ts";
import { maxRecents, type Recent } from "../../shared/host/recents.ts";

interface KeptHandle {
  readonly handle: FileSystemFileHandle;
  /** When it was last used, in milliseconds since 1970. */
  readonly time: number;
  /** False once the person cleared the list; the handle stays for the document that is open. */
  readonly isListed: boolean;
}

/** More than are listed: the journal may hold work on files not used for long. */
const keptHandles = 5 * maxRecents;

export interface Handles {
  /** Keeps it as used just now. */
  keep(handle: FileSystemFileHandle): Promise<FileTicket>;
  get(ticket: FileTicket): Promise<FileSystemFileHandle | undefined>;
  /** Newest first. */
  recents(): Promise<readonly Recent[]>;
  clearRecents(): Promise<void>;
}

export function createHandles(store: UseStore): Handles {
  const all = async () => (await entries<FileTicket, KeptHandle>(store)).toSorted(([, a], [, b]) => b.time - a.time);

  async function ticketOf(handle: FileSystemFileHandle): Promise<FileTicket> {
    for (const [ticket, kept] of await all()) if (await kept.handle.isSameEntry(handle)) return ticket;
    return crypto.randomUUID() as string as FileTicket;
  }

  return {
    async keep(handle) {
      const ticket = await ticketOf(handle);
      await set(ticket, { handle, time: Date.now(), isListed: true } satisfies KeptHandle, store);
      const forgotten = (await all()).slice(keptHandles).map(([old]) => old);
      if (forgotten.length > 0) await delMany(forgotten, store);
      return ticket;
    },
    get: async (ticket) => (await get<KeptHandle>(ticket, store))?.handle,
    async recents() {
      const listed = (await all()).filter(([, { isListed }]) => isListed).slice(0, maxRecents);
      return listed.map(([id, { handle, time }]) => ({ id, name: handle.name, place: "", time }));
    },
    async clearRecents() {
      for (const [ticket, kept] of await all()) await set(ticket, { ...kept, isListed: false }, store);
    },
  };
}
