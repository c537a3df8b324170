/** The review of a model as the command line tells it: `place: what is the matter (what to do)`, by kind. */
import type { Finding } from "../../shared/analysis/review/finding.ts";
import { findingKinds } from "../../shared/analysis/review/finding.ts";
import { kindTexts } from "../../shared/analysis/review/kindTexts.ts";
import type { TraceCell } from "../../shared/analysis/trace/traceCell.ts";
import type { Compiled } from "../../shared/engine/compile.ts";
import { periodLabels } from "../../shared/model/timeline.ts";

/** A finding in the words of `--json`: a place by its names. */
export interface ToldFinding {
  readonly kind: Finding["kind"];
  readonly severity: Finding["severity"];
  /** Null where it is about no line. */
  readonly line: string | null;
  /** Null where it is about every item, or the line has none. */
  readonly item: string | null;
  /** Null where the line has one number for all periods. */
  readonly period: string | null;
  readonly message: string;
  readonly suggestion: string;
}

export const toldFindings = (compiled: Compiled, findings: readonly Finding[]): readonly ToldFinding[] =>
  findings.map(({ kind, severity, cell, sentence, suggestion }) => ({
    kind,
    severity,
    ...placeOf(compiled, cell),
    message: sentence,
    suggestion,
  }));

function placeOf({ document, lines }: Compiled, cell: TraceCell | null): Pick<ToldFinding, "line" | "item" | "period"> {
  const compiled = cell === null ? undefined : lines.get(cell.line);
  if (cell === null || compiled === undefined) return { line: cell?.line ?? null, item: null, period: null };
  const item = cell.member === null ? "" : compiled.memberKeys[cell.member];
  const period = cell.period === null || !compiled.isTimed ? undefined : periodLabels(document.timeline)[cell.period];
  return { line: cell.line, item: item || null, period: period ?? null };
}

export function reviewLines(findings: readonly ToldFinding[]): readonly string[] {
  if (findings.length === 0) return ["review: nothing to find"];
  return findingKinds.flatMap((kind) => {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    return ofKind.length === 0 ? [] : kindLines(kind, ofKind);
  });
}

/** What to do stands once where it is the same for all. */
function kindLines(kind: Finding["kind"], findings: readonly ToldFinding[]): readonly string[] {
  const [suggestion, ...others] = new Set(findings.map((finding) => finding.suggestion));
  const isSame = others.length === 0;
  return [
    `${kindTexts[kind].label} (${findings.length})${isSame ? `: ${suggestion}` : ""}`,
    ...findings.map((finding) => `  ${findingText(finding)}${isSame ? "" : ` ${finding.suggestion}`}`),
  ];
}

function findingText({ line, item, message }: ToldFinding): string {
  const place = line === null ? "" : `${line}${item === null ? "" : `[${item}]`}: `;
  return `${place}${message}`;
}
