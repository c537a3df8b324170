import type { Document } from "../../shared/model/document.ts";
import { checkLines } from "./checkSummary.ts";

/** Name of the model's first check, where its checks begin to be read; null where it has none. */
export const firstCheck = (document: Document): string | null => checkLines(document)[0]?.name ?? null;
