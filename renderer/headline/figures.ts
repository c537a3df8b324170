/**
 * The figures of the strip above the grid, as texts: each read from the case on
 * the screen, with the base behind it and the cell it comes from.
 */
import type { Cell, LiveModel } from "../../shared/engine/live.ts";
import { unreachable } from "../../shared/invariant.ts";
import type { Headline, Line } from "../../shared/model/document.ts";
import { memberLabels } from "../../shared/model/lines.ts";
import { cellText, figureText, styleOf } from "../../shared/model/numberFormat.ts";
import { periodIndex, periodLabels } from "../../shared/model/timeline.ts";
import type { CellAddress } from "../state/appState.ts";

export type Tone = "plain" | "bad" | "fault";

export interface Figure {
  readonly label: string;
  readonly text: string;
  readonly tone: Tone;
  readonly caption: string;
  /** Against the base, `(17.3%)`; null where there is nothing to say. */
  readonly change: { readonly text: string; readonly isNegative: boolean } | null;
  /** Why there is no number, in a sentence; null where there is one. */
  readonly reason: string | null;
  /** The cell that explains the figure; null where the line does not exist. */
  readonly target: CellAddress | null;
}

/** A cell and where it was found. */
interface Found {
  readonly cell: Cell;
  readonly member: number;
  readonly period: number;
}

export function figures(live: LiveModel, base: LiveModel): readonly Figure[] {
  return live.compiled.document.headline.map((headline) => figure(headline, live, base));
}

function figure(headline: Headline, live: LiveModel, base: LiveModel): Figure {
  const compiled = live.compiled.lines.get(headline.line);
  const found = compiled === undefined ? null : find(headline, live);
  const { label } = headline;
  if (compiled === undefined || found === null) {
    const reason = `There is no line or no cell for this figure: ${headline.line}.`;
    return { label, text: "no line", tone: "fault", caption: headline.line, change: null, reason, target: null };
  }
  const { line } = compiled;
  const target = { line: line.name, member: found.member, period: found.period };
  if (found.cell.kind === "fault") {
    const reason = found.cell.fault.message;
    return { label, text: "error", tone: "fault", caption: reason, change: null, reason, target };
  }
  const behind = live === base ? null : find(headline, base);
  return {
    label,
    text: cellFigure(found.cell, line),
    tone: found.cell.kind === "value" && found.cell.value < 0 ? "bad" : "plain",
    caption: captionOf(headline, line, live, found, behind),
    change: headline.caption === undefined ? changeText(found.cell, behind?.cell, line) : null,
    reason: null,
    target,
  };
}

function find(headline: Headline, live: LiveModel): Found | null {
  switch (headline.show) {
    case "value":
      return findValue(headline, live);
    case "lowest":
      return findLowest(headline, live);
    default:
      return unreachable(headline.show);
  }
}

/** In the period the headline names, else the first that is not empty. */
function findValue({ line, members, period }: Headline, live: LiveModel): Found | null {
  const { timeline } = live.compiled.document;
  const member = live.compiled.lines.get(line)?.memberKeys.indexOf(members ?? "") ?? -1;
  if (member === -1) return null;
  if (period !== undefined) {
    const index = periodIndex(timeline, period);
    return index === null ? null : { cell: live.read(line, member, index), member, period: index };
  }
  for (let index = 0; index < timeline.periods; index++) {
    const cell = live.read(line, member, index);
    if (cell.kind !== "empty") return { cell, member, period: index };
  }
  return { cell: { kind: "empty" }, member, period: 0 };
}

/** The least cell of all members and periods; a fault anywhere is shown instead, for the least is then unknown. */
function findLowest({ line, members }: Headline, live: LiveModel): Found | null {
  const compiled = live.compiled.lines.get(line);
  if (compiled === undefined) return null;
  let lowest: Found | null = null;
  for (const [member, key] of compiled.memberKeys.entries()) {
    if (members !== undefined && members !== key) continue;
    for (let period = 0; period < live.compiled.document.timeline.periods; period++) {
      const cell = live.read(line, member, period);
      if (cell.kind === "fault") return { cell, member, period };
      if (cell.kind === "value" && (lowest?.cell.kind !== "value" || cell.value < lowest.cell.value)) {
        lowest = { cell, member, period };
      }
    }
  }
  return lowest ?? { cell: { kind: "empty" }, member: 0, period: 0 };
}

/** What the document says under the figure, else where the lowest cell is, else the base. */
function captionOf(headline: Headline, line: Line, live: LiveModel, found: Found, behind: Found | null): string {
  if (headline.caption !== undefined) return headline.caption;
  if (headline.show === "lowest") return placeText(live, line, found);
  return behind === null ? "in the base" : `base ${cellFigure(behind.cell, line)}`;
}

function placeText({ compiled }: LiveModel, line: Line, { cell, member, period }: Found): string {
  if (cell.kind === "empty") return "nothing to show";
  const { document } = compiled;
  return [memberLabels(document, line)[member], periodLabels(document.timeline)[period]].filter(Boolean).join(", ");
}

/** A percentage of a percentage says little, so only money and plain numbers have a change. */
function changeText(now: Cell, before: Cell | undefined, line: Line): Figure["change"] {
  const style = styleOf(line);
  if (now.kind !== "value" || before?.kind !== "value" || (style !== "currency" && style !== "number")) return null;
  const change = (now.value / before.value - 1) * 100;
  if (!Number.isFinite(change) || before.value < 0 || Math.abs(change) < 0.05) return null;
  const text = figureText(change, { unit: "%", format: { decimals: 1 } });
  return { text: change > 0 ? `+${text}` : text, isNegative: change < 0 };
}

const cellFigure = (cell: Cell, line: Line) =>
  cell.kind === "value" ? shortFigure(cell.value, line) : cell.kind === "empty" ? "none" : "error";

/** What a mistyped formula makes of a figure can have any number of digits: `3.55e14 %`. */
function shortFigure(value: number, line: Line): string {
  const text = figureText(value, line);
  return text.length <= mostCharacters ? text : `${cellText(value, line)} ${line.unit}`.trim();
}

const mostCharacters = 14;
