/**
 * What a formula reads for one cell, name by name: which cell each name means
 * there and what stands in it. `prev(x)` is x one period earlier, `at(x, 2024)`
 * x in 2024; a name whose every period or member is read (`total`, `sum`) has
 * no one value and says how many it stands for.
 */
import type { LiveModel } from "../../engine/live.ts";
import { childrenOf, type Expr } from "../../formula/tree.ts";
import type { Line } from "../../model/document.ts";
import { listsOf, memberLabels } from "../../model/lines.ts";
import { figureText } from "../../model/numberFormat.ts";
import { periodIndex, periodLabels } from "../../model/timeline.ts";
import type { TraceCell } from "./traceCell.ts";

export interface FormulaPart {
  /** As written: `revenue`, `prev(revenue)`, `at(gpu_price, 2024)`. */
  readonly text: string;
  /** What stands there: `$131bn`, `empty`, `error`, `11 periods`. */
  readonly value: string;
  readonly target: TraceCell;
  /** Whether it stands for every period. */
  readonly isAllPeriods: boolean;
}

/** Where a name is read: its periods and its members, as far as the formula around it says. */
interface Reading {
  readonly period: number | "all" | "outside";
  /** Member names picked out of a list; null where the cell's own members hold. */
  readonly picked: string | null;
  readonly text: (name: string) => string;
}

interface Asked {
  readonly live: LiveModel;
  readonly line: Line;
  readonly member: number;
  readonly period: number;
}

/** In the order of the text; a part written twice stands once. */
export function formulaParts(
  tree: Expr,
  live: LiveModel,
  cell: { line: Line; member: number; period: number },
): readonly FormulaPart[] {
  const asked: Asked = { live, ...cell };
  const found = new Map<string, FormulaPart>();
  collect(tree, { period: cell.period, picked: null, text: (name) => name }, asked, found);
  return [...found.values()];
}

function collect(tree: Expr, reading: Reading, asked: Asked, found: Map<string, FormulaPart>): void {
  if (tree.kind === "name") {
    const part = partOf(tree.name, reading, asked);
    if (part !== null && !found.has(part.text)) found.set(part.text, part);
    return;
  }
  const [first] = childrenOf(tree);
  const moved = tree.kind === "call" ? movedReading(tree, reading, asked) : null;
  for (const child of childrenOf(tree))
    collect(child, child === first && moved !== null ? moved : reading, asked, found);
}

type Call = Extract<Expr, { kind: "call" }>;

/** How the first argument of a call is read, where the call looks elsewhere than at this cell. */
function movedReading(call: Call, reading: Reading, { live }: Asked): Reading | null {
  const { timeline } = live.compiled.document;
  const [, second] = call.args;
  const labelled = (period: Reading["period"], suffix = ""): Reading => ({
    ...reading,
    period,
    text: (name) => `${call.name}(${reading.text(name)}${suffix})`,
  });
  const shift = second === undefined ? 1 : second.kind === "number" ? second.value : null;
  const shiftText = second?.kind === "number" ? `, ${second.text}` : "";
  switch (call.name) {
    case "prev":
      return shift === null ? null : labelled(shifted(reading.period, -shift, timeline.periods), shiftText);
    case "next":
      return shift === null ? null : labelled(shifted(reading.period, shift, timeline.periods), shiftText);
    case "first":
      return labelled(0);
    case "last":
      return labelled(timeline.periods - 1);
    case "total":
    case "cumulate":
    case "irr":
      return labelled("all");
    case "at": {
      const label = second?.kind === "number" ? second.text : second?.kind === "text" ? second.value : null;
      return label === null ? null : labelled(periodIndex(timeline, label) ?? "outside", `, ${label}`);
    }
    case "pick":
      return second?.kind === "text"
        ? { ...reading, picked: second.value, text: (name) => `pick(${reading.text(name)}, "${second.value}")` }
        : null;
    default:
      return null;
  }
}

function shifted(period: Reading["period"], by: number, periods: number): Reading["period"] {
  if (typeof period !== "number") return period;
  const moved = period + by;
  return moved >= 0 && moved < periods ? moved : "outside";
}

/** Null for a word of the language (`index`) and for a name that no line has. */
function partOf(name: string, reading: Reading, asked: Asked): FormulaPart | null {
  const { live } = asked;
  const compiled = live.compiled.lines.get(name);
  if (compiled === undefined) return null;
  const text = reading.text(name);
  const member = memberOf(compiled.line, reading.picked, asked);
  const period = compiled.isTimed ? reading.period : 0;
  const target = { line: name, member, period: typeof period === "number" ? period : asked.period };
  const part = { text, target, isAllPeriods: period === "all" };
  if (period === "outside") return { ...part, value: "before or after the timeline" };
  if (member === null) return { ...part, value: `${compiled.memberKeys.length} members` };
  if (period === "all") return { ...part, value: `${periodLabels(live.compiled.document.timeline).length} periods` };
  return { ...part, value: cellValue(live, compiled.line, member, period) };
}

/** The member that a cell of `asked.line` reads: equal in every list both lines are by; null where a list is left open. */
function memberOf(read: Line, picked: string | null, { live, line, member }: Asked): number | null {
  const { document, lines } = live.compiled;
  const own = lines.get(line.name)?.memberKeys[member]?.split("|") ?? [];
  const ownByList = new Map(listsOf(document, line).map(({ name }, index) => [name, own[index]]));
  const wanted = listsOf(document, read).map(({ name, members }) =>
    picked !== null && members.some((candidate) => candidate.name === picked) ? picked : ownByList.get(name),
  );
  if (wanted.includes(undefined)) return null;
  const index = lines.get(read.name)?.memberKeys.indexOf(wanted.join("|")) ?? -1;
  return index === -1 ? null : index;
}

function cellValue(live: LiveModel, line: Line, member: number, period: number): string {
  const cell = live.read(line.name, member, period);
  return cell.kind === "value" ? figureText(cell.value, line) : cell.kind === "empty" ? "empty" : "error";
}

/** `CoreWeave DDTL 1.0, 2025`; the line's own place where it has one cell only. */
export function placeText(live: LiveModel, { line, member, period }: TraceCell): string {
  const { document, lines } = live.compiled;
  const compiled = lines.get(line);
  if (compiled === undefined) return line;
  const memberText = member === null ? "" : memberLabels(document, compiled.line)[member];
  const periodText = period === null || !compiled.isTimed ? "" : periodLabels(document.timeline)[period];
  return [memberText, periodText].filter(Boolean).join(", ");
}
