import type { Document } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";

/** Name of the model's first check, where its checks begin to be read; null where it has none. */
export const firstCheck = (document: Document): string | null =>
  allLines(document).find(({ role }) => role === "check")?.name ?? null;
