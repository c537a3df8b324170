/**
 * Notices that someone else changed the open file. The folder is watched, not
 * the file: editors replace files, and a watch on the file would stay with the
 * old one. Events say only "look again"; the digest decides.
 *
 * Where a folder cannot be watched (some network places), `check` on focus and
 * the digest check of every save remain.
 */
import { type FSWatcher, realpathSync, watch } from "node:fs";
import { basename, dirname } from "node:path";
import type { Digest } from "../../shared/host/files.ts";
import { digestOnDisk } from "./digest.ts";
import { isSystemError } from "./systemError.ts";

export interface FileWatch {
  /** Watches this file and no other; null watches none. Following the same file again changes nothing. */
  follow(path: string | null): void;
  /** The page knows this content of the file: finding it is no news. */
  expect(path: string, digest: Digest | null): void;
  /** Looks now: when the window gets the focus. */
  check(): Promise<void>;
  stop(): void;
}

/** A save by another program is several events in a row; this long after the last of them we look. */
const settleMs = 150;

/** `changed` is told once for each content nobody expected; null is a file that is gone. */
export function createFileWatch(changed: (path: string, digest: Digest | null) => void): FileWatch {
  const known = new Map<string, Digest | null>();
  let path: string | null = null;
  let watcher: FSWatcher | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function check(): Promise<void> {
    const looked = path;
    if (looked === null) return;
    const digest = await digestOrUnknown(looked);
    if (looked !== path || digest === undefined || digest === known.get(looked)) return;
    const isFirstLook = !known.has(looked);
    known.set(looked, digest);
    if (!isFirstLook) changed(looked, digest);
  }

  function stop(): void {
    clearTimeout(timer);
    watcher?.close();
    watcher = null;
    path = null;
  }

  return {
    follow(next) {
      if (next === path) return;
      stop();
      path = next;
      if (next !== null)
        watcher = watchFolder(next, () => {
          clearTimeout(timer);
          timer = setTimeout(() => void check(), settleMs);
        });
    },
    expect: (expected, digest) => void known.set(expected, digest),
    check,
    stop,
  };
}

/** Null where the system cannot watch there. */
function watchFolder(path: string, touched: () => void): FSWatcher | null {
  try {
    const target = realpathSync(path); // behind a link it is the target that changes
    const watcher = watch(dirname(target), { persistent: false }, (_event, changedName) => {
      if (changedName === null || changedName === basename(target)) touched();
    });
    watcher.on("error", () => watcher.close()); // the folder went away; the check on focus notices the file did too
    return watcher;
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}

/** Undefined where the file is there and cannot be read now. */
async function digestOrUnknown(path: string): Promise<Digest | null | undefined> {
  try {
    return await digestOnDisk(path);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
