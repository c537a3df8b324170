/** `railhead new [--template NAME] FILE`: a model file to start from; one that exists is left as it is. */
import { writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { modelText } from "../../../shared/file/modelText.ts";
import { nearest } from "../../../shared/formula/nearest.ts";
import { systemReason } from "../../../shared/host/systemReason.ts";
import type { Document } from "../../../shared/model/document.ts";
import { limits } from "../../../shared/model/edits/limits.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { templates } from "../../../shared/templates/templates.ts";
import type { Output, Status } from "../output.ts";
import type { CommandProblem } from "../problems.ts";
import { systemCode } from "../systemCode.ts";

export async function newCommand(
  path: string,
  { template }: { readonly template?: string },
  { say }: Output,
): Promise<Result<Status, CommandProblem>> {
  const text = template === undefined ? succeed(modelText(emptyModel(path))) : templateText(template);
  if (!text.ok) return text;
  try {
    await writeFile(path, text.value, { flag: "wx" });
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return fail(
      code === "EEXIST" ? { code: "file-exists", path } : { code: "not-written", path, reason: systemReason(code) },
    );
  }
  say(`${path} is written.`);
  return succeed(0);
}

function templateText(name: string): Result<string, CommandProblem> {
  const template = templates.find((known) => known.name === name);
  if (template !== undefined) return succeed(template.text);
  const names = templates.map((known) => known.name);
  return fail({ code: "unknown-name", what: "template", name, nearest: nearest(name, names) });
}

/** Five years from this one, and a section to write in. */
const emptyModel = (path: string): Document => ({
  title: basename(path, extname(path)).slice(0, limits.label),
  timeline: { start: String(new Date().getFullYear()), periods: 5, unit: "year", actuals: 0 },
  lists: [],
  sections: [{ name: "model", label: "Model", lines: [] }],
  scenarios: [],
  headline: [],
  charts: [],
});
