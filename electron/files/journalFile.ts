/**
 * One entry of the journal as a file: a preamble of one line of JSON, then the
 * document exactly as the page gave it. The preamble is ours and names the
 * path; the text is never looked into here.
 */
import type { Digest } from "../../shared/host/files.ts";
import { z } from "../../shared/host/zod.ts";

export interface JournalPreamble {
  readonly documentId: string;
  readonly name: string;
  /** Of the file underneath; null where the document was never saved. */
  readonly path: string | null;
  readonly basedOn: Digest | null;
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly appVersion: string;
}

const schema: z.ZodType<JournalPreamble> = z.object({
  documentId: z.string(),
  name: z.string(),
  path: z.string().nullable(),
  basedOn: z.string().nullable(),
  time: z.number(),
  appVersion: z.string(),
});

/** A preamble longer than this is none: paths and names are far shorter. */
export const maxPreambleBytes = 64 * 1024;

export const journalFileText = (preamble: JournalPreamble, text: string): string =>
  `${JSON.stringify(preamble)}\n${text}`;

/** Null where the beginning of the file is no preamble. Bytes after the first line are not looked at. */
export function parsePreamble(beginning: string): JournalPreamble | null {
  const end = beginning.indexOf("\n");
  if (end === -1) return null;
  try {
    return schema.parse(JSON.parse(beginning.slice(0, end)));
  } catch {
    return null; // JSON and schema throw for one reason only: this is not what we wrote
  }
}

export const textAfterPreamble = (file: string): string => file.slice(file.indexOf("\n") + 1);
