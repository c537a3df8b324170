/**
 * The versions a save replaced, in the app's own folder and never beside the
 * user's file: one folder a file, named after its path, oldest versions pruned.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isMissing } from "./systemError.ts";

/** Older versions of a file than these are forgotten. */
export const keptVersions = 20;

export interface Backups {
  /** Keeps what is about to be replaced. Rejects with the system's error where it cannot. */
  keep(path: string, bytes: Uint8Array): Promise<void>;
  /** Full paths, newest first. */
  versions(path: string): Promise<readonly string[]>;
}

/** `now`: milliseconds since 1970. */
export function createBackups(folder: string, now: () => number): Backups {
  const folderOf = (path: string) => join(folder, createHash("sha256").update(path).digest("hex").slice(0, 32));

  /** Names begin with a time of fixed width, so they sort by age. */
  async function names(path: string): Promise<readonly string[]> {
    try {
      return (await readdir(folderOf(path)))
        .filter((name) => name.endsWith(".railhead"))
        .toSorted()
        .toReversed();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  return {
    async keep(path, bytes) {
      const own = folderOf(path);
      await mkdir(own, { recursive: true });
      const stamp = new Date(now()).toISOString().replaceAll(":", "-"); // Windows allows no colon in a name
      await writeFile(join(own, `${stamp}.railhead`), bytes);
      for (const old of (await names(path)).slice(keptVersions)) await rm(join(own, old), { force: true });
    },
    versions: async (path) => (await names(path)).map((name) => join(folderOf(path), name)),
  };
}
