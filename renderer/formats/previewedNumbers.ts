/** Which numbers a preview shows: a few of the line's own, from where the person is. */
import type { LiveModel } from "../../shared/engine/live.ts";
import type { Document, Line } from "../../shared/model/document.ts";
import { memberKeys } from "../../shared/model/lines.ts";
import type { CellAddress } from "../state/appState.ts";

export interface PreviewedNumber {
  readonly period: number;
  readonly value: number;
}

const most = 6;

/** Of the member that is selected, else of the first with any number. */
export function previewedNumbers(
  document: Document,
  live: LiveModel,
  line: Line,
  selection: CellAddress | null,
): readonly PreviewedNumber[] {
  const members = selection?.line === line.name && selection.member !== null ? [selection.member] : [];
  const all = [...members, ...memberKeys(document, line).keys()];
  for (const member of all) {
    const numbers = numbersOf(document, live, line.name, member);
    const from = numbers.findIndex(({ period }) => period >= (selection?.period ?? 0));
    const start = Math.max(0, Math.min(from, numbers.length - most));
    if (numbers.length > 0) return numbers.slice(start, start + most);
  }
  return [];
}

const numbersOf = (document: Document, live: LiveModel, line: string, member: number): readonly PreviewedNumber[] =>
  Array.from({ length: document.timeline.periods }, (_, period) => ({
    period,
    value: live.number(line, member, period),
  })).filter(({ value }) => !Number.isNaN(value));
