/**
 * `railhead check FILE`: what the compiler says of the model, what cannot be computed, and whether its checks pass.
 * With `--review` also what a careful reader would ask about; that alone makes no model fail.
 */
import { reviewModel } from "../../../shared/analysis/review/reviewModel.ts";
import { needsSource } from "../../../shared/analysis/review/unsourced.ts";
import { counted } from "../../../shared/model/counted.ts";
import type { Document } from "../../../shared/model/document.ts";
import { baseName } from "../../../shared/model/edits/newName.ts";
import { allLines } from "../../../shared/model/lines.ts";
import { type Result, succeed } from "../../../shared/result.ts";
import { answersOf, errorLines } from "../answers.ts";
import { openCase } from "../cases.ts";
import { type Output, printJson, type Status } from "../output.ts";
import { printable } from "../printable.ts";
import type { CommandProblem } from "../problems.ts";
import { type CaseOptions, readCase } from "../readCase.ts";
import { reviewLines, type ToldFinding, toldFindings } from "../reviewText.ts";
import { sayOverridden } from "../sayOverridden.ts";
import { type CheckResult, checkResults } from "../verdict.ts";

export interface CheckOptions extends CaseOptions {
  readonly json?: boolean;
  readonly review?: boolean;
}

export async function checkCommand(
  path: string,
  options: CheckOptions,
  output: Output,
): Promise<Result<Status, CommandProblem>> {
  const read = await readCase(path, options);
  if (!read.ok) return read;
  const { document, scenario } = read.value;

  sayOverridden(read.value, output);
  const live = openCase(read.value);
  const { diagnostics } = live.compiled;
  const { errors } = answersOf(document, live, allLines(document));
  const checks = checkResults(document, live);
  const unsourced = linesWithoutSource(document);
  const report = {
    model: document.title,
    scenario: scenario ?? baseName,
    diagnostics,
    errors,
    checks,
    unsourced,
    ...(options.review && { review: toldFindings(live.compiled, reviewModel(live)) }),
  };
  if (options.json) printJson(output, report);
  else output.print(reportText(document, report));

  const stands = !diagnostics.some(({ severity }) => severity === "error") && errors.length === 0;
  return succeed(stands && checks.every(({ passes }) => passes) ? 0 : 1);
}

/** Lines of typed numbers that nobody vouches for. */
const linesWithoutSource = (document: Document): readonly string[] =>
  typedLines(document)
    .filter(({ source }) => source === undefined || source.trim() === "")
    .map(({ name }) => name);

const typedLines = (document: Document) => allLines(document).filter((line) => needsSource(document, line));

interface Report {
  readonly model: string;
  readonly scenario: string;
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly line: string | null;
    readonly field: string;
    readonly message: string;
    readonly suggestion: string | null;
  }[];
  readonly errors: Parameters<typeof errorLines>[0];
  readonly checks: readonly CheckResult[];
  readonly unsourced: readonly string[];
  readonly review?: readonly ToldFinding[];
}

function reportText(document: Document, report: Report): string {
  const { model, scenario, diagnostics, errors, checks, unsourced, review } = report;
  const found = diagnostics.map(
    ({ severity, line, field, message }) => `${severity}: ${line === null ? "" : `${line} (${field}): `}${message}`,
  );
  const broken = new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ line }) => line));
  const failing = checks.filter(({ passes }) => !passes);
  const typed = typedLines(document).length;
  return [
    `${model} (${scenario})`,
    ...(found.length === 0 ? ["no diagnostics: every formula reads, every unit fits"] : found),
    ...errorLines(errors.filter(({ line }) => !broken.has(line))),
    checks.length === 0 ? "no checks" : `${checks.length - failing.length} of ${checks.length} checks pass`,
    ...failing.map(({ line, label, fails }) => `fails: ${line} (${label}): ${fails.join("; ")}`),
    unsourced.length === 0
      ? `${counted(typed, "line")} of typed numbers, each with a source`
      : `${unsourced.length} of ${counted(typed, "line")} of typed numbers without a source: ${unsourced.join(", ")}`,
    ...(review === undefined ? [] : reviewLines(review)),
  ]
    .map((line) => `${printable(line)}\n`)
    .join("");
}
