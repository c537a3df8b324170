import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { isMissing } from "./systemError.ts";

/**
 * A name typed without an extension gets that of its kind, as not every system's dialog
 * adds it. Not where that would replace a file the dialog has not asked about.
 */
export async function withExtension(path: string, extension: string): Promise<string> {
  if (extname(path) !== "") return path;
  const full = `${path}.${extension}`;
  return (await exists(full)) ? path : full;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
