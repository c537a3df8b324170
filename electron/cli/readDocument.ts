import { readFile, stat } from "node:fs/promises";
import { readModel } from "../../shared/file/readModel.ts";
import { maxFileBytes } from "../../shared/host/files.ts";
import type { Document } from "../../shared/model/document.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { CommandProblem } from "./problems.ts";
import { systemCode } from "./systemCode.ts";

/** Reads and checks a model file; nothing in it is trusted. */
export async function readDocument(path: string): Promise<Result<Document, CommandProblem>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const model = readModel(text.value);
  return model.ok ? succeed(model.value.document) : fail({ code: "no-model", path, problems: model.problems });
}

/** Of a regular file only: a pipe or a device might never end. */
async function readText(path: string): Promise<Result<string, CommandProblem>> {
  try {
    const { size, isRegular } = await stat(path).then((stats) => ({ size: stats.size, isRegular: stats.isFile() }));
    if (!isRegular) return fail({ code: "not-readable", path, reason: "it is not a file" });
    if (size > maxFileBytes) return fail({ code: "not-readable", path, reason: "it is too large for a model" });
    return succeed(new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path)));
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT") return fail({ code: "no-file", path });
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      return fail({ code: "not-readable", path, reason: "it is not text in UTF-8" });
    if (code === null) throw error;
    return fail({ code: "not-readable", path, reason: code });
  }
}
