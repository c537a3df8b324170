/**
 * Saving, in the order that loses nothing: find the file, see that it is still
 * the one we know, keep its old content, replace it as a whole.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Digest } from "../../shared/host/files.ts";
import type { HostProblem } from "../../shared/host/problems.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { atomicWrite } from "./atomicWrite.ts";
import type { Backups } from "./backups.ts";
import { digestOf } from "./digest.ts";
import { followLinks } from "./followLinks.ts";
import { isMissing, isSystemError } from "./systemError.ts";

export interface SaveTextRequest {
  readonly path: string;
  readonly text: string;
  /** Null overwrites whatever is there. */
  readonly basedOn: Digest | null;
}

export interface SaveDependencies {
  readonly backups: Pick<Backups, "keep">;
  readonly write: typeof atomicWrite;
  /** Told when an old version could not be kept. The save goes on: the person asked for it, and the rename alone loses nothing but history. */
  readonly warn: (message: string) => void;
  /** Told the digest just before the file is replaced, so that a watcher knows the change as ours; told the old one if it was not. */
  readonly expect: (digest: Digest | null) => void;
}

/** The answer is the digest of what is on disk now. Another program can still write between check and rename; we accept that gap. */
export async function saveText(
  { path, text, basedOn }: SaveTextRequest,
  { backups, write, warn, expect }: SaveDependencies,
): Promise<Result<Digest, HostProblem>> {
  const name = basename(path);
  const bytes = new TextEncoder().encode(text);
  const digest = digestOf(bytes);
  try {
    const target = await followLinks(path);
    const before = await bytesOnDisk(target);
    const digestBefore = before === null ? null : digestOf(before);
    if (basedOn !== null && digestBefore !== basedOn)
      return fail({ code: "changed-on-disk", name, digest: digestBefore });
    if (before !== null && digestBefore !== digest) await keepOrWarn(backups, target, before, warn);
    expect(digest);
    await write(target, bytes).catch((error: unknown) => {
      expect(digestBefore);
      throw error;
    });
    return succeed(digest);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail({ code: "not-writable", name, systemCode: error.code });
  }
}

async function bytesOnDisk(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function keepOrWarn(
  backups: Pick<Backups, "keep">,
  path: string,
  bytes: Uint8Array,
  warn: (message: string) => void,
): Promise<void> {
  try {
    await backups.keep(path, bytes);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    warn(`The previous version of ${path} could not be kept: ${error.message}`);
  }
}
