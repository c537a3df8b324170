/** What is the matter in rows that are folded away. */
import { counted } from "../../model/counted.ts";
import { joined } from "../../model/joined.ts";
import type { Finding, FindingKind } from "./finding.ts";

/** A section or a group whose lines are not shown. */
export interface Folded {
  readonly name: string;
  readonly label: string;
  readonly lines: readonly string[];
}

/** One for each fold that hides a failing check, an error or an override. */
export function outOfSight(folded: readonly Folded[], findings: readonly Finding[]): readonly Finding[] {
  return folded.flatMap(({ name, label, lines }): readonly Finding[] => {
    const within = new Set(lines);
    const hidden = findings.filter(({ cell, kind }) => cell !== null && kind in words && within.has(cell.line));
    const [first] = hidden;
    if (first === undefined) return [];
    return [
      {
        id: `out-of-sight ${name}`,
        kind: "out-of-sight",
        severity: "warning",
        cell: first.cell,
        sentence: `${label} is folded and hides ${hiddenText(hidden)}.`,
        suggestion: "Go there, which unfolds it.",
        fix: null,
      },
    ];
  });
}

const words: Readonly<Partial<Record<FindingKind, string>>> = {
  "failing-check": "failing check",
  error: "error",
  override: "override",
};

function hiddenText(hidden: readonly Finding[]): string {
  const texts = Object.entries(words).flatMap(([kind, word]) => {
    const count = hidden.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [counted(count, word)];
  });
  return joined(texts);
}
