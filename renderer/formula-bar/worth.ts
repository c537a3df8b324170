/** What a formula being typed is worth in the cell at hand, and the part of it under the caret. */
import type { Assessment, Draft } from "../../shared/analysis/draft/assessDraft.ts";
import type { Part } from "../../shared/analysis/trace/partValues.ts";
import { leadOf } from "../../shared/formula/looseTokens.ts";
import type { Span } from "../../shared/formula/tree.ts";
import { figureText } from "../../shared/model/numberFormat.ts";
import type { FormulaInHand } from "../state/formulaInHand.ts";

export interface WorthOfText {
  readonly text: string;
  /** With its unit; what is wrong where there is none. */
  readonly value: string;
}

export interface Worth {
  /** Null where it has no value yet. */
  readonly whole: string | null;
  /** Null where the caret is in no part, or in the whole. */
  readonly part: WorthOfText | null;
  /** What F9 asked for. */
  readonly evaluated: WorthOfText | null;
}

type OfFormula = Pick<FormulaInHand, "text" | "selection" | "evaluated" | "address">;

export function worthOf(formula: OfFormula, draft: Draft, { readerOf, problems }: Assessment): Worth {
  const { member, period } = formula.address;
  const read = (text: string, isWhole: boolean): Part | null =>
    readerOf(text, isWhole)?.(member ?? 0, period ?? 0) ?? null;
  const lead = leadOf(formula.text);
  const within = ({ start, end }: Span): Span => ({ start: Math.max(0, start - lead), end: Math.max(0, end - lead) });
  const root = read(draft.text, true);
  // What is wrong with the text is said of the text, and is no news of its value.
  const isBroken = problems.some(({ severity }) => severity === "error");
  const said = (part: Part) => (isBroken && part.cell?.kind === "fault" ? null : valueText(part));
  const worthAt = (span: Span): WorthOfText | null => {
    const part =
      partAt(root, span) ?? (span.start < span.end ? read(draft.text.slice(span.start, span.end), false) : null);
    const value = part === null ? null : said(part);
    return part === null || value === null ? null : { text: part.text, value };
  };
  const part = worthAt(within(formula.selection));
  return {
    whole: root === null ? null : said(root),
    part: part?.text === root?.text ? null : part,
    evaluated: formula.evaluated === null ? null : worthAt(within(formula.evaluated)),
  };
}

/** The smallest part the span lies in; for a selection of some text, the part that it is exactly. */
export function partAt(root: Part | null, { start, end }: Span): Part | null {
  if (root === null || start < root.at.start || end > root.at.end) return null;
  const inside = root.children.map((child) => partAt(child, { start, end })).find((part) => part !== null);
  if (inside !== undefined) return inside;
  return start === end || (root.at.start === start && root.at.end === end) ? root : null;
}

function valueText({ cell, shown }: Part): string | null {
  if (cell === null) return null;
  if (cell.kind === "fault") return cell.fault.message;
  return cell.kind === "empty" ? "empty" : figureText(cell.value, shown);
}
