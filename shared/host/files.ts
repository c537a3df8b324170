/** Stands for a file the person chose. The page holds tickets, never paths, so it can name no file of its own. */
export type FileTicket = string & { readonly __brand: "FileTicket" };

/** SHA-256 of a file's bytes, 64 lower-case hexadecimal digits: what "the same content" means to us. */
export type Digest = string;

/** A file as it was read. */
export interface OpenedFile {
  readonly ticket: FileTicket;
  /** The file's own name, `nvidia.railhead`, without its folder. */
  readonly name: string;
  readonly text: string;
  /** Send it back as `basedOn` with the next save. */
  readonly digest: Digest;
}

/** A file as it was written. */
export interface SavedFile {
  readonly ticket: FileTicket;
  readonly name: string;
  readonly digest: Digest;
}

export interface SaveRequest {
  readonly ticket: FileTicket;
  readonly text: string;
  /** Digest of what we last read or wrote there; null overwrites whatever is there. */
  readonly basedOn: Digest | null;
}

export interface SaveAsRequest {
  readonly text: string;
  /** Offered in the dialog; the person may choose another. */
  readonly suggestedName: string;
}

/** Someone else wrote, moved or removed a file we have open. */
export interface FileChange {
  readonly ticket: FileTicket;
  /** Digest of what is there now; null when the file is gone. */
  readonly digest: Digest | null;
}

/** Larger files are refused before they are read: 64 MiB, some hundred times the flagship model. */
export const maxFileBytes = 64 * 1024 * 1024;

/** Without the dot. */
export const fileExtension = "railhead";
