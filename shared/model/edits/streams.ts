import type { Document } from "../document.ts";
import { allLines } from "../lines.ts";

const highest = 0xffff_ffff;

/** Gives streams of draws that no line has: above all there are, so that one which was given up is not soon another line's. */
export function freeStreams(document: Document): () => number {
  const taken = new Set(allLines(document).flatMap(({ uncertainty }) => uncertainty?.stream ?? []));
  let last = [...taken].reduce((most, each) => Math.max(most, each), 0);
  return () => {
    do last = last === highest ? 1 : last + 1;
    while (taken.has(last));
    return last;
  };
}
