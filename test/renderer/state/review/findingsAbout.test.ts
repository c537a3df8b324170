import { expect, test } from "vitest";
import { findingsAbout } from "../../../../renderer/state/review/findingsAbout.ts";
import type { Finding } from "../../../../shared/analysis/review/finding.ts";

const finding = (kind: Finding["kind"], line: string | null, severity: Finding["severity"]): Finding => ({
  id: `${kind} ${line}`,
  kind,
  severity,
  cell: line === null ? null : { line, member: 0, period: 0 },
  sentence: "",
  suggestion: "",
  fix: null,
});

test("findings are known by line in the order they are read, and counted by kind", () => {
  const [first, second, other] = [
    finding("override", "debt", "warning"),
    finding("unsourced", "debt", "hint"),
    finding("unsourced", "price", "hint"),
  ];
  const findings = [first, other, second, finding("unused", null, "hint")];
  const { byLine, countByKind, hasError } = findingsAbout(findings);
  expect(byLine.get("debt")).toEqual([first, second]);
  expect(byLine.get("price")).toEqual([other]);
  expect([...byLine.keys()]).toEqual(["debt", "price"]);
  expect([...countByKind]).toEqual([
    ["override", 1],
    ["unsourced", 2],
    ["unused", 1],
  ]);
  expect(hasError).toBe(false);
});

test("one error among the findings is known", () => {
  expect(findingsAbout([finding("unused", "a", "hint"), finding("error", "b", "error")]).hasError).toBe(true);
});

test("before the first look there is nothing", () => {
  expect(findingsAbout(null).byLine.size).toBe(0);
});
