import { readlink, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { isMissing, isSystemError } from "./systemError.ts";

/** Linux gives up after as many. */
const maxLinks = 40;

/**
 * The file a save must replace: where symbolic links lead, so that the link
 * itself survives. A link to a file that does not exist yet leads to that file.
 */
export async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return followDangling(path, maxLinks);
  }
}

async function followDangling(path: string, linksLeft: number): Promise<string> {
  try {
    const next = resolve(dirname(path), await readlink(path));
    return linksLeft === 0 ? path : await followDangling(next, linksLeft - 1);
  } catch (error) {
    if (isMissing(error) || (isSystemError(error) && error.code === "EINVAL")) return path; // EINVAL: no link
    throw error;
  }
}
