/**
 * The second stage of reading: is this a model file at all, and of which version?
 * Nothing else of it is looked at, so that a newer file is told apart from a broken one.
 */
import { fail, type Result, succeed } from "../result.ts";
import { describe } from "./describe.ts";
import { currentVersion, formatName } from "./format.ts";
import type { FileProblem } from "./problems.ts";

/** An object of a file, nothing of it checked. */
export type RawObject = { readonly [key: string]: unknown };

export interface RawModel {
  readonly version: number;
  /** The file's other keys, without `format` and `version`. */
  readonly body: RawObject;
}

export function rawModel(value: unknown): Result<RawModel, FileProblem> {
  if (!isRawObject(value)) return fail({ code: "not-a-model", found: describe(value) });
  const { format, version, ...body } = value;
  if (format !== formatName) {
    const found = format === undefined ? 'an object without "format"' : `an object whose format is ${describe(format)}`;
    return fail({ code: "not-a-model", found });
  }
  if (version === undefined) return fail({ code: "bad-version", found: null });
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0)
    return fail({ code: "bad-version", found: describe(version) });
  if (version > currentVersion) return fail({ code: "newer-version", version });
  return succeed({ version, body });
}

export const isRawObject = (value: unknown): value is RawObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
