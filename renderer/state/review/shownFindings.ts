/** The findings that the person asked to see. */
import type { Finding } from "../../../shared/analysis/review/finding.ts";
import type { CompiledLine } from "../../../shared/engine/compiledLines.ts";
import type { AppState } from "../appState.ts";
import type { ReviewState } from "./reviewState.ts";

interface Asked {
  readonly review: Pick<ReviewState, "findings" | "kind" | "query">;
  readonly compiled: AppState["compiled"];
}

export function shownFindings({ review: { findings, kind, query }, compiled }: Asked): readonly Finding[] {
  const wanted = query.trim().toLowerCase();
  if (findings === null || (kind === null && wanted === "")) return findings ?? none;
  return findings.filter(
    (finding) =>
      (kind === null || finding.kind === kind) &&
      textOf(finding, compiled.lines.get(finding.cell?.line ?? "")).includes(wanted),
  );
}

const textOf = ({ cell, sentence }: Finding, compiled: CompiledLine | undefined): string =>
  `${cell?.line ?? ""} ${compiled?.line.label ?? ""} ${sentence}`.toLowerCase();

const none: readonly Finding[] = [];
