/** The journal of unsaved work in IndexedDB, one record a document. */
import { del, entries, get, set, type UseStore } from "idb-keyval";
import type { Answer, Journal } from "../../shared/host/host.ts";
import type { JournalHeading, JournalPut } from "../../shared/host/journal.ts";
import { fail, succeed } from "../../shared/result.ts";
import type { Handles } from "./handles.ts";

type Kept = JournalPut & { readonly time: number };

/** `handles` know whether a ticket of an earlier sitting still leads to a file. */
export function browserJournal(store: UseStore, handles: Pick<Handles, "get">): Journal {
  return {
    put: (entry) => kept(() => set(entry.documentId, { ...entry, time: Date.now() } satisfies Kept, store)),
    list: () =>
      answered(async () => {
        const all = await entries<string, Kept>(store);
        const headings = all.map(([, entry]) => headingOf(entry)).sort((a, b) => b.time - a.time);
        return { entries: headings, unreadableCount: 0 };
      }),
    read: async (documentId) => {
      const read = await answered(() => get<Kept>(documentId, store));
      if (!read.ok) return read;
      const entry = read.value;
      if (entry === undefined) return fail({ code: "not-found", name: documentId });
      const { name, time, text, ticket, basedOn } = entry;
      const handle = ticket === null ? undefined : await handles.get(ticket);
      const file = ticket === null || handle === undefined ? null : { ticket, name: handle.name, basedOn };
      return succeed({ documentId, name, time, text, file });
    },
    remove: (documentId) => kept(() => del(documentId, store)),
  };
}

const headingOf = ({ documentId, name, time, ticket }: Kept): JournalHeading => ({
  documentId,
  name,
  time,
  base: ticket === null ? "never-saved" : "unknown",
});

const kept = (write: () => Promise<void>): Promise<Answer<null>> => answered(() => write().then(() => null));

async function answered<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    return fail({ code: "storage-failed", what: "the journal of unsaved work", reason: String(error) });
  }
}
