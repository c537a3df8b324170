/** What the schemas of a file are made of. */
import type { Extra } from "../model/extra.ts";
import { mostProblems } from "./format.ts";
import { z } from "./zod.ts";

/** A list that is checked entry by entry and given up at the twentieth problem. */
export function listOf<T>(entry: z.ZodType<T>, limit: number, what: string) {
  return z.unknown().transform((value, context): readonly T[] => {
    if (!Array.isArray(value)) {
      context.issues.push({ code: "invalid_type", expected: "array", input: value });
      return z.NEVER;
    }
    if (value.length > limit) {
      context.issues.push({ code: "custom", input: value, params: { what, limit } });
      return z.NEVER;
    }
    const entries: T[] = [];
    let problemCount = 0;
    for (let index = 0; index < value.length && problemCount < mostProblems; index++) {
      const result = entry.safeParse(value[index]);
      if (result.success) entries.push(result.data);
      else
        for (const { path, ...issue } of result.error.issues) {
          context.issues.push({ ...issue, input: value[index], path: [index, ...path] } as z.core.$ZodRawIssue);
          problemCount++;
        }
    }
    return entries;
  });
}

/** An object of one shape where it has the key and of another where it has not, so that a fault is told of the one meant. */
export const byKey = <A, B>(key: string, having: z.ZodType<A>, lacking: z.ZodType<B>) =>
  z.unknown().transform((value, context): A | B => {
    const isHaving = typeof value === "object" && value !== null && Object.hasOwn(value, key);
    const result = isHaving ? having.safeParse(value) : lacking.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    return z.NEVER;
  });

/** The object with what is not in `keys` moved into `extra`. */
export const withExtra =
  (keys: readonly string[]) =>
  <T extends object>(value: T): T & { readonly extra?: Extra } => {
    const unknown = Object.entries(value).filter(([key]) => !keys.includes(key));
    if (unknown.length === 0) return value;
    const known = Object.entries(value).filter(([key]) => keys.includes(key));
    return { ...(Object.fromEntries(known) as T), extra: Object.fromEntries(unknown) };
  };
