/** A browser's file as text, trusted as little as on the desktop: size first, and only UTF-8 is text. */
import { type Digest, maxFileBytes } from "../../shared/host/files.ts";
import type { Answer } from "../../shared/host/host.ts";
import { fail, succeed } from "../../shared/result.ts";

export interface FileContent {
  readonly name: string;
  readonly text: string;
  readonly digest: Digest;
}

/** A byte order mark is no part of the text, and is part of the digest. Rejects with the browser's error where it cannot read. */
export async function contentOf(file: File): Promise<Answer<FileContent>> {
  const { name, size } = file;
  if (size > maxFileBytes) return fail({ code: "too-large", name, bytes: size, limitBytes: maxFileBytes });
  const bytes = await file.arrayBuffer();
  const text = utf8Text(bytes);
  return text === null ? fail({ code: "not-text", name }) : succeed({ name, text, digest: await digestOf(bytes) });
}

export async function digestOf(bytes: BufferSource): Promise<Digest> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function utf8Text(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null; // the decoder throws for one reason only: these bytes are not UTF-8
  }
}
