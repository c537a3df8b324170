/**
 * The journal of unsaved work (hot exit): one entry a document, outside the
 * user's files, replaced within a second of each edit. At the next start its
 * entries are offered beside the files; none is ever applied by itself.
 */
import type { Digest, FileTicket } from "./files.ts";

/** What the page writes. */
export interface JournalPut {
  /** The page's own id of the open document, the same for every put of it. Letters, digits, `-`; at most 64. */
  readonly documentId: string;
  /** File name, or the title of a document that was never saved. */
  readonly name: string;
  /** The file the document was opened from or saved to; null where there is none. */
  readonly ticket: FileTicket | null;
  /** Digest of the content the edits were made on; null where there is no file. */
  readonly basedOn: Digest | null;
  /** The document exactly as it would be saved. */
  readonly text: string;
}

/** What the host says about an entry without reading its text. */
export interface JournalHeading {
  readonly documentId: string;
  readonly name: string;
  /** When it was written, in milliseconds since 1970. */
  readonly time: number;
  /**
   * The file underneath, now: as it was when the edits were made, changed since,
   * gone, or never there. `unknown` where the host cannot look without asking.
   */
  readonly base: "same" | "changed" | "gone" | "never-saved" | "unknown";
}

export interface JournalList {
  /** Newest first. */
  readonly entries: readonly JournalHeading[];
  /** How many entries could not be read; they are kept aside, never deleted. */
  readonly unreadableCount: number;
}

/** An entry with its text. Saving it goes through `file` as usual, so a file changed since is still not overwritten. */
export interface JournalEntry {
  readonly documentId: string;
  readonly name: string;
  readonly time: number;
  readonly text: string;
  readonly file: { readonly ticket: FileTicket; readonly name: string; readonly basedOn: Digest | null } | null;
}
