import type { Document } from "./document.ts";

/** Whether two documents differ at most in what is asked of them. By identity: whatever is changed in a document is another object in it. */
export function isSameButAnalyses({ analyses: _, ...a }: Document, { analyses: __, ...b }: Document): boolean {
  const parts = Object.keys({ ...a, ...b }) as (keyof typeof a)[];
  return parts.every((part) => a[part] === b[part]);
}
