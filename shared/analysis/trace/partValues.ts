/**
 * What every part of a formula is worth in one cell.
 *
 * The engine itself values them: each part becomes a line of its own in a small
 * document where the lines that the formula reads stand as typed numbers. So a
 * part can never be worth anything but what a line of that formula would be,
 * and it costs what the formula reads, not what that comes from.
 */
import { compileDocument } from "../../engine/compile.ts";
import { type Cell, type LiveModel, openLive } from "../../engine/live.ts";
import { referencesOf } from "../../formula/references.ts";
import type { Expr, Span } from "../../formula/tree.ts";
import type { Document, Line } from "../../model/document.ts";
import type { Shown } from "../../model/numberFormat.ts";
import { knownLines } from "./knownLines.ts";
import { type PlannedPart, partPlan } from "./partPlan.ts";
import { shownAs } from "./partUnits.ts";
import { pickScope } from "./readings.ts";

/** A part with all that stands below it, in the order of the text. */
export interface Part {
  /** As read, an outer look along time around it: `prev(price * volume)` for what `price * volume` was. */
  readonly text: string;
  /** Where it stands in the formula. */
  readonly at: Span;
  readonly tree: Expr;
  readonly unit: string;
  /** How its value is written. */
  readonly shown: Shown;
  /** Null where it has no one value here: inside an aggregate, or over all periods; and where it is not read. */
  readonly cell: Cell | null;
  /** False for a branch that is not taken and for what lies before the timeline: it has no say in this cell. */
  readonly isRead: boolean;
  readonly children: readonly Part[];
}

/** Values the parts of one formula in any cell of its line. */
export type PartReader = (member: number, period: number) => Part;

/**
 * A formula as if it were that of `line`, in the case that `live` shows now. `tree` need not be the formula the line has;
 * `isWhole`: it is written as the line is, and not as what it measures.
 */
export function partReader(live: LiveModel, line: Line, tree: Expr, isWhole = true): PartReader {
  const { compiled } = live;
  const plan = partPlan(tree, pickScope(line, compiled), compiled.document.timeline);
  const partLines: Line[] = [];
  const named = withLines(plan, line, compiled, partLines, isWhole);
  const known = [...new Set(referencesOf(tree).map(({ name }) => name))].flatMap((name, index) =>
    knownLines(live, name, `is_empty__${index}`),
  );
  const parts = openLive(compileDocument(smallDocument(compiled.document, [...known, ...partLines])), null);
  const read = (name: string, member: number, period: number) =>
    sameFault(parts.read(name, member, period), live, line);
  return (member, period) => valued(named, read, member, period, true);
}

interface NamedPart {
  readonly part: PlannedPart;
  readonly shown: Shown;
  /** Null where it has no one value. */
  readonly line: string | null;
  readonly children: readonly NamedPart[];
}

/** `partLines` grows by what is to be compiled. Two underscores: no line of the formula is called so by chance. */
function withLines(
  part: PlannedPart,
  line: Line,
  compiled: LiveModel["compiled"],
  partLines: Line[],
  isWhole: boolean,
): NamedPart {
  const shown = shownAs(part.tree, line, compiled, isWhole);
  const name = part.formula === null ? null : `part__${partLines.length}__of_${line.name}`.slice(0, 80);
  const { by } = line;
  if (name !== null && part.formula !== null)
    partLines.push({ name, label: name, unit: shown.unit, formula: part.formula, ...(by === undefined ? {} : { by }) });
  const children = part.children.map((child) => withLines(child, line, compiled, partLines, false));
  return { part, shown, line: name, children };
}

const smallDocument = ({ timeline, lists }: Document, lines: readonly Line[]): Document => ({
  title: "Parts",
  timeline,
  lists,
  sections: [{ name: "parts", label: "Parts", lines }],
  scenarios: [],
  headline: [],
  charts: [],
});

type Read = LiveModel["read"];

function valued(named: NamedPart, read: Read, member: number, period: number, isTaken: boolean): Part {
  const { part, shown, line } = named;
  const { text, at, tree } = part;
  const isRead = isTaken && part.look(period) !== null;
  const cell = line === null || !isRead ? null : read(line, member, period);
  const of = (child: NamedPart, isChosen = true) => valued(child, read, member, period, isRead && isChosen);
  const children = tree.kind === "conditional" ? branches(named, of) : named.children.map((child) => of(child));
  return { text, at, tree, unit: shown.unit, shown, cell, isRead, children };
}

/** The test, and its two branches: the one that is not taken has no say. */
function branches(
  { part: { tree }, children }: NamedPart,
  of: (child: NamedPart, isChosen?: boolean) => Part,
): readonly Part[] {
  if (tree.kind !== "conditional") return [];
  const at = (branch: Expr) => children.find((child) => child.part.tree === branch);
  const test = at(tree.test);
  const tested = test === undefined ? null : of(test);
  const isTrue = tested?.cell?.kind === "value" ? tested.cell.value !== 0 : null;
  const [then, otherwise] = [at(tree.then), at(tree.otherwise)];
  return [
    ...(tested === null ? [] : [tested]),
    ...(then === undefined ? [] : [of(then, isTrue !== false)]),
    ...(otherwise === undefined ? [] : [of(otherwise, isTrue !== true)]),
  ];
}

/** A fault as the model has it: of a line that is read the first cause there, of a part that of the formula's own line. */
function sameFault(cell: Cell, live: LiveModel, { name }: Line): Cell {
  if (cell.kind !== "fault") return cell;
  const { fault } = cell;
  if (live.compiled.lines.has(fault.line)) {
    const known = live.read(fault.line, fault.member, fault.period);
    return known.kind === "fault" ? known : cell;
  }
  return { kind: "fault", fault: { ...fault, line: name, message: fault.message.replace(fault.line, name) } };
}
