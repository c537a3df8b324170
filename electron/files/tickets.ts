import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { FileTicket } from "../../shared/host/files.ts";

/**
 * Which paths the page may name, and by what. A path gets a ticket when the
 * person chose it in a dialog, opened it from outside or has it in recents or
 * the journal; a ticket cannot be guessed and is good until the app quits.
 */
export interface Tickets {
  /** The same ticket for the same path. */
  ticketOf(path: string): FileTicket;
  pathOf(ticket: FileTicket): string | undefined;
}

export function createTickets(): Tickets {
  const tickets = new Map<string, FileTicket>();
  const paths = new Map<FileTicket, string>();
  return {
    ticketOf(path) {
      const whole = resolve(path);
      const known = tickets.get(whole);
      if (known !== undefined) return known;
      const ticket = randomUUID() as FileTicket;
      tickets.set(whole, ticket);
      paths.set(ticket, whole);
      return ticket;
    },
    pathOf: (ticket) => paths.get(ticket),
  };
}
