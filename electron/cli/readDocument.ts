import { readFile, stat } from "node:fs/promises";
import { readModel } from "../../shared/file/readModel.ts";
import { maxFileBytes } from "../../shared/host/files.ts";
import { systemReason } from "../../shared/host/systemReason.ts";
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
    return succeed(await readFile(path, "utf8")); // bytes that are not UTF-8 are found, with their place, by readModel
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT") return fail({ code: "no-file", path });
    if (code === null) throw error;
    return fail({ code: "not-readable", path, reason: systemReason(code) });
  }
}
