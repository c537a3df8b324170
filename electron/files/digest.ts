import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Digest } from "../../shared/host/files.ts";
import { isMissing } from "./systemError.ts";

/** Of the bytes as they lie on disk, so a byte order mark or other line ends count as a change. */
export const digestOf = (bytes: Uint8Array): Digest => createHash("sha256").update(bytes).digest("hex");

/** Null when the file is gone. Rejects with the system's error when it is there and cannot be read. */
export async function digestOnDisk(path: string): Promise<Digest | null> {
  try {
    return digestOf(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
