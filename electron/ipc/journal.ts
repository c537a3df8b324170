/** `journal:…`: unsaved work, kept outside the person's files until it is saved or discarded. */
import { basename } from "node:path";
import type { Answer } from "../../shared/host/host.ts";
import { fail, succeed } from "../../shared/result.ts";
import { baseOf, type JournalFolder } from "../files/journal.ts";
import { isSystemError } from "../files/systemError.ts";
import type { Tickets } from "../files/tickets.ts";
import type { Answering } from "./answer.ts";

export interface JournalServices {
  readonly journal: JournalFolder;
  readonly tickets: Tickets;
  readonly now: () => number;
  readonly appVersion: string;
}

export function answerJournal(answer: Answering, { journal, tickets, now, appVersion }: JournalServices): void {
  answer("journal:put", ({ documentId, name, ticket, basedOn, text }) =>
    kept(async () => {
      const path = ticket === null ? null : (tickets.pathOf(ticket) ?? null);
      await journal.put({ documentId, name, path, basedOn, time: now(), appVersion }, text);
      return null;
    }),
  );
  answer("journal:list", () =>
    kept(async () => {
      const { entries, unreadableCount } = await journal.list();
      const headings = entries.map(async (preamble) => {
        const { documentId, name, time } = preamble;
        return { documentId, name, time, base: await baseOf(preamble) };
      });
      return { entries: await Promise.all(headings), unreadableCount };
    }),
  );
  answer("journal:read", async ({ documentId }) => {
    const read = await kept(() => journal.read(documentId));
    if (!read.ok) return read;
    if (read.value === null) return fail({ code: "not-found", name: documentId });
    const { preamble, text } = read.value;
    const { name, time, path, basedOn } = preamble;
    const file = path === null ? null : { ticket: tickets.ticketOf(path), name: basename(path), basedOn };
    return succeed({ documentId, name, time, text, file });
  });
  answer("journal:remove", ({ documentId }) => kept(() => journal.remove(documentId).then(() => null)));
}

async function kept<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail({ code: "storage-failed", what: "the journal of unsaved work", reason: error.code });
  }
}
