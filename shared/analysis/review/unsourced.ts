/** Typed numbers that nobody vouches for: a fact names its publisher, an assumption says that it is one. */
import type { Document, Line, Series, Values } from "../../model/document.ts";
import { isCalculation, isSeriesArray, seriesEntry } from "../../model/lines.ts";
import { cellOfLine, type LineReview } from "./reviewed.ts";

export const unsourced: LineReview = ({ compiled: { document } }, line) => {
  const complaint = needsSource(document, line) ? sourceComplaint(line.source) : null;
  if (complaint === null) return [];
  return [
    {
      id: `unsourced ${line.name}`,
      kind: "unsourced",
      severity: "warning",
      cell: cellOfLine(line),
      sentence: complaint,
      suggestion: 'Write the publisher and date of a fact, or "assumption: " and why.',
      fix: { kind: "write-source", label: "Write a source", line: line.name },
    },
  ];
};

/** An input with anything typed, and a calculation with typed actuals; what is typed over a forecast is an override. */
export function needsSource({ timeline }: Document, line: Line): boolean {
  const all = seriesIn(line.values);
  if (!isCalculation(line)) return all.some((series) => typeof series === "number" || series.some(isTyped));
  return all.some((series) =>
    Array.from({ length: timeline.actuals }, (_, at) => seriesEntry(series, at)).some(isTyped),
  );
}

const isTyped = (entry: number | null | undefined): boolean => entry !== null && entry !== undefined;

function seriesIn(values: Values | undefined): readonly Series[] {
  if (values === undefined) return [];
  return typeof values === "number" || isSeriesArray(values) ? [values] : Object.values(values);
}

const placeholders = new Set(["tbd", "tba", "tbc", "n/a", "na", "none", "source", "unknown", "xxx", "?", "-"]);
const dateWords =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:q[1-4]|year|quarter|end|of)\b|\b(?:fy|cy)?\d+/gi;

/** What is the matter with a source; null where it will do. */
export function sourceComplaint(source: string | undefined): string | null {
  const text = source?.trim() ?? "";
  if (text === "") return "It has no source.";
  const assumed = /^assumption\b(?<why>.*)$/isu.exec(text)?.groups?.["why"];
  if (assumed !== undefined) return hasWords(assumed) ? null : "The source says that it is an assumption, and not why.";
  if (placeholders.has(text.toLowerCase())) return `The source "${text}" names nobody.`;
  return /\p{L}/u.test(text.replaceAll(dateWords, "")) ? null : `The source "${text}" names no publisher.`;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
