/** What is found now. Kept for as long as neither the model nor what is asked for changes. */
import type { Document } from "../../shared/model/document.ts";
import { type Found, findInDocument } from "../../shared/model/find.ts";
import { type Hit, hitsIn } from "../../shared/model/findHits.ts";
import type { AppState } from "../state/appState.ts";
import type { Asked } from "../state/findState.ts";

export interface FoundNow {
  /** A place each. */
  readonly found: readonly Found[];
  /** One by one. */
  readonly hits: readonly Hit[];
}

const known = new WeakMap<Document, { readonly asked: Asked; readonly now: FoundNow }>();

export function foundNow({ document, find: { asked } }: Pick<AppState, "document" | "find">): FoundNow {
  const before = known.get(document);
  if (before?.asked === asked) return before.now;
  const found = findInDocument(document, asked.query, asked.options);
  const now = { found, hits: hitsIn(found) };
  known.set(document, { asked, now });
  return now;
}
