import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { type Digest, maxFileBytes } from "../../shared/host/files.ts";
import type { HostProblem } from "../../shared/host/problems.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { digestOf } from "./digest.ts";
import { isMissing, isSystemError } from "./systemError.ts";

export interface TextOnDisk {
  readonly text: string;
  readonly digest: Digest;
}

/** Reads a whole text file without trusting it: its size is asked first, and only UTF-8 is text. A byte order mark is dropped. */
export async function readText(path: string, limitBytes = maxFileBytes): Promise<Result<TextOnDisk, HostProblem>> {
  const name = basename(path);
  try {
    const { size, isRegular } = await shapeOf(path);
    if (!isRegular) return fail({ code: "not-readable", name, systemCode: "EISDIR" }); // nor from a pipe or a device, which might never end
    if (size > limitBytes) return fail({ code: "too-large", name, bytes: size, limitBytes });
    const bytes = await readFile(path);
    const text = utf8Text(bytes);
    return text === null ? fail({ code: "not-text", name }) : succeed({ text, digest: digestOf(bytes) });
  } catch (error) {
    if (isMissing(error)) return fail({ code: "not-found", name });
    if (!isSystemError(error)) throw error;
    return fail({ code: "not-readable", name, systemCode: error.code });
  }
}

async function shapeOf(path: string) {
  const stats = await stat(path);
  return { size: stats.size, isRegular: stats.isFile() };
}

function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null; // the decoder throws for one reason only: these bytes are not UTF-8
  }
}
