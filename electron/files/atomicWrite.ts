/**
 * Replaces a file so that a reader, or a power cut, sees the old content or the
 * new and never a part.
 *
 * The new content is written beside the target, to the disk itself, read back,
 * and only then renamed over it. Our own and not a library's: the ones at hand
 * share their temporary file, write once without looking how much was written,
 * or give up when a virus scanner holds the target for a moment.
 *
 * A power cut between write and rename leaves a `.railhead-….tmp` in the folder
 * and the old file as it was.
 */
import { randomUUID } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import { digestOf } from "./digest.ts";
import { type Disk, realDisk } from "./disk.ts";
import { isMissing, isSystemError, type SystemError } from "./systemError.ts";

/** Rejects with the system's error, and then the target is untouched. `path` must not be a link (see followLinks.ts). */
export async function atomicWrite(path: string, bytes: Uint8Array, disk: Disk = realDisk): Promise<void> {
  const owner = await ownerOf(path, disk);
  const folder = dirname(path);
  const temporary = join(folder, `.railhead-${randomUUID()}.tmp`); // the same folder: rename is atomic only within a volume
  try {
    await writeDurably(temporary, bytes, owner, disk);
    if (digestOf(await disk.readFile(temporary)) !== digestOf(bytes)) throw systemError("EIO", "not what was written");
    await renamePatiently(temporary, path, disk);
  } catch (error) {
    await disk.rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder, disk);
}

interface Owner {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Null for a new file. A file without any write permission is refused: a rename would get round what its owner asked for. */
async function ownerOf(path: string, disk: Disk): Promise<Owner | null> {
  try {
    const { mode, uid, gid } = await disk.stat(path);
    if ((mode & 0o222) === 0) throw systemError("EPERM", "the file is read-only");
    return { mode: mode & 0o7777, uid, gid };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function writeDurably(path: string, bytes: Uint8Array, owner: Owner | null, disk: Disk): Promise<void> {
  const file = await disk.open(path, "wx", owner?.mode ?? 0o666);
  try {
    await file.writeFile(bytes);
    if (owner !== null && disk.platform !== "win32") await giveTo(file, owner);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function giveTo(file: FileHandle, owner: Owner): Promise<void> {
  try {
    await file.chown(owner.uid, owner.gid);
  } catch (error) {
    if (!isSystemError(error)) throw error; // only root may give files away: then the saved file is ours, as with any editor
  }
  await file.chmod(owner.mode); // after chown, which clears some bits; open() alone would be cut by the umask
}

/** In milliseconds; 1.6 s in all, which is longer than scanners and indexers hold a file. */
const pausesMs = [10, 30, 60, 100, 200, 400, 800];
const passing = new Set(["EPERM", "EACCES", "EBUSY"]);

/** Only Windows refuses a rename because someone reads the target; elsewhere these codes do not pass by waiting. */
async function renamePatiently(from: string, to: string, disk: Disk): Promise<void> {
  const pauses = disk.platform === "win32" ? pausesMs : [];
  for (const milliseconds of pauses) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!isSystemError(error) || !passing.has(error.code)) throw error;
      await disk.pause(milliseconds);
    }
  }
  await disk.rename(from, to);
}

/** Makes the rename itself survive a power cut, where the system can. The content is safe already, so failing here is not a failed save. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  if (disk.platform === "win32") return; // folders cannot be opened there
  try {
    const handle = await disk.open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!isSystemError(error)) throw error; // some network volumes cannot sync a folder
  }
}

const systemError = (code: string, message: string): SystemError => Object.assign(new Error(message), { code });
