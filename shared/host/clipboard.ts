/** What is put on the clipboard, by its media types: all of it forms of one thing, and whoever pastes takes the one it likes best. */
export interface ClipboardContent {
  readonly "text/plain"?: string;
  readonly "text/html"?: string;
  readonly "image/svg+xml"?: string;
  /** The bytes of a file. */
  readonly "image/png"?: Uint8Array;
}

/** A picture of this size is no picture of ours. */
export const maxClipboardBytes = 64 * 1024 * 1024;

/** The first eight bytes of every PNG file. */
export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
