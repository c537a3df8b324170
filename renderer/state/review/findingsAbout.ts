/** The findings by what they are about: asked at every change of the state, and of a large model there are thousands. */
import type { Finding, FindingKind } from "../../../shared/analysis/review/finding.ts";

export interface FindingsAbout {
  /** In the order they are read; those of no line are not in it. */
  readonly byLine: ReadonlyMap<string, readonly Finding[]>;
  readonly countByKind: ReadonlyMap<FindingKind, number>;
  /** A check fails or a number is missing. */
  readonly hasError: boolean;
}

const nothing: FindingsAbout = { byLine: new Map(), countByKind: new Map(), hasError: false };

const known = new WeakMap<readonly Finding[], FindingsAbout>();

/** Nothing until the first look at a document is done. Cost: once for each look. */
export function findingsAbout(findings: readonly Finding[] | null): FindingsAbout {
  if (findings === null) return nothing;
  const about = known.get(findings) ?? aboutOf(findings);
  known.set(findings, about);
  return about;
}

function aboutOf(findings: readonly Finding[]): FindingsAbout {
  const byLine = Map.groupBy(
    findings.filter(({ cell }) => cell !== null),
    ({ cell }) => cell?.line ?? "",
  );
  const byKind = Map.groupBy(findings, ({ kind }) => kind);
  return {
    byLine,
    countByKind: new Map([...byKind].map(([kind, { length }]) => [kind, length])),
    hasError: findings.some(({ severity }) => severity === "error"),
  };
}
