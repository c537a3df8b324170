/** `files:…`: the person's own model files. The page knows tickets; paths stay here. */
import { basename } from "node:path";
import type { FileTicket, OpenedFile, SavedFile } from "../../shared/host/files.ts";
import type { Answer } from "../../shared/host/host.ts";
import { fail, succeed } from "../../shared/result.ts";
import { atomicWrite } from "../files/atomicWrite.ts";
import type { Backups } from "../files/backups.ts";
import { readText } from "../files/readText.ts";
import type { Recents } from "../files/recents.ts";
import { saveText } from "../files/saveText.ts";
import type { Tickets } from "../files/tickets.ts";
import type { FileWatch } from "../files/watch.ts";
import { withExtension } from "../files/withExtension.ts";
import { type Dialogs, modelKind } from "../window/dialogs.ts";
import type { Answering } from "./answer.ts";

export interface FileServices {
  readonly dialogs: Pick<Dialogs, "chooseFile" | "choosePlace">;
  readonly tickets: Tickets;
  readonly recents: Recents;
  readonly backups: Backups;
  readonly watch: FileWatch;
  readonly warn: (message: string) => void;
  /** The file Railhead was started with, once. */
  readonly takeLaunchPath: () => string | null;
}

export function answerFiles(answer: Answering, services: FileServices): void {
  const { dialogs, tickets, recents, takeLaunchPath } = services;
  answer("files:open", async () => {
    const path = await dialogs.chooseFile();
    return path === null ? succeed(null) : openPath(services, path);
  });
  answer("files:open-recent", ({ id }) => {
    const path = recents.pathOf(id);
    return path === undefined ? fail({ code: "not-found", name: "The file" }) : openPath(services, path);
  });
  answer("files:take-launch-file", () => {
    const path = takeLaunchPath();
    return path === null ? succeed(null) : openPath(services, path);
  });
  answer("files:read", ({ ticket }) => withPath(tickets, ticket, (path) => readPath(services, path)));
  answer("files:save", ({ ticket, text, basedOn }) =>
    withPath(tickets, ticket, (path) => savePath(services, path, text, basedOn)),
  );
  answer("files:save-as", async ({ text, suggestedName }) => {
    const path = await dialogs.choosePlace(suggestedName, modelKind);
    return path === null
      ? succeed(null)
      : savePath(services, await withExtension(path, modelKind.extension), text, null);
  });
}

/** Reads a file and remembers it as opened lately. */
export async function openPath(services: FileServices, path: string): Promise<Answer<OpenedFile>> {
  const read = await readPath(services, path);
  if (read.ok) services.recents.add(path);
  return read;
}

async function readPath({ tickets, watch }: FileServices, path: string): Promise<Answer<OpenedFile>> {
  const read = await readText(path);
  if (!read.ok) return read;
  const { text, digest } = read.value;
  watch.expect(path, digest);
  return succeed({ ticket: tickets.ticketOf(path), name: basename(path), text, digest });
}

async function savePath(
  { tickets, recents, backups, watch, warn }: FileServices,
  path: string,
  text: string,
  basedOn: string | null,
): Promise<Answer<SavedFile>> {
  const saved = await saveText(
    { path, text, basedOn },
    { backups, write: atomicWrite, warn, expect: (digest) => watch.expect(path, digest) },
  );
  if (!saved.ok) return saved;
  recents.add(path);
  return succeed({ ticket: tickets.ticketOf(path), name: basename(path), digest: saved.value });
}

function withPath<T>(
  tickets: Tickets,
  ticket: FileTicket,
  use: (path: string) => Promise<Answer<T>>,
): Promise<Answer<T>> | Answer<T> {
  const path = tickets.pathOf(ticket);
  return path === undefined ? fail({ code: "bad-request", reason: "unknown ticket" }) : use(path);
}
