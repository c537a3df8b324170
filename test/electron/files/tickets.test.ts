import { expect, test } from "vitest";
import { createTickets } from "../../../electron/files/tickets.ts";
import type { FileTicket } from "../../../shared/host/files.ts";

test("one path has one ticket, however it is written", () => {
  const tickets = createTickets();
  expect(tickets.ticketOf("/models/../models/a.railhead")).toBe(tickets.ticketOf("/models/a.railhead"));
});

test("a ticket says nothing of the path and leads back to it", () => {
  const tickets = createTickets();
  const ticket = tickets.ticketOf("/models/a.railhead");
  expect(ticket).not.toContain("models");
  expect(tickets.pathOf(ticket)).toBe("/models/a.railhead");
});

test("a path is no ticket", () => {
  const tickets = createTickets();
  tickets.ticketOf("/etc/passwd");
  expect(tickets.pathOf("/etc/passwd" as FileTicket)).toBe(undefined);
});
