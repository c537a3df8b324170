/**
 * Text to document, in stages: size and JSON, what the file is and of which
 * version, migration, shapes, names. Never throws; a later stage is not tried
 * where an earlier one found something.
 */
import type { Document } from "../model/document.ts";
import { fail, type Result, succeed } from "../result.ts";
import { crossProblems } from "./crossChecks.ts";
import { currentVersion } from "./format.ts";
import { migrated } from "./migrations.ts";
import { noticeSentence } from "./notices.ts";
import { parseJson } from "./parseJson.ts";
import type { FileProblem } from "./problems.ts";
import { rawModel } from "./rawModel.ts";
import { unknownKeys } from "./unknownKeys.ts";
import { validated } from "./validated.ts";

export interface ReadModel {
  readonly document: Document;
  /** Sentences: what a person should know of a file that could be read. */
  readonly notices: readonly string[];
}

export function readModel(text: string): Result<ReadModel, FileProblem> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const raw = rawModel(json.value);
  if (!raw.ok) return raw;
  const body = migrated(raw.value);
  const document = validated(body);
  if (!document.ok) return document;
  const problems = crossProblems(document.value);
  if (problems.length > 0) return fail(...problems);
  const { version } = raw.value;
  const migration = version < currentVersion ? [{ code: "migrated", from: version } as const] : [];
  return succeed({
    document: document.value,
    notices: [...migration, ...unknownKeys(document.value)].map(noticeSentence),
  });
}
