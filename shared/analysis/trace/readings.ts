/**
 * What a formula reads, name by name: of which line, in which periods and of
 * which members, for any cell of the formula's own line. Both ways of the trace
 * are asked of it: what a cell reads, and which cells read one.
 */
import type { Compiled } from "../../engine/compile.ts";
import type { Program } from "../../engine/program/program.ts";
import { listsOfPart, type PickScope } from "../../formula/picks.ts";
import { childrenOf, type Expr, type Span } from "../../formula/tree.ts";
import type { Line } from "../../model/document.ts";
import { type Look, lookOfArgument, ownPeriod } from "./looks.ts";
import { asItStands, type PartText, textInside } from "./partTexts.ts";

export interface Reading {
  /** As read: `revenue`, `prev(revenue)`, `at(gpu_price, 2024)`. */
  readonly text: string;
  /** Of the name in the formula. */
  readonly at: Span;
  /** The line that is read. */
  readonly line: string;
  readonly look: Look;
  /** Members of `line` that a member of the reading line reads. */
  readonly membersOf: (member: number) => readonly number[];
}

/** In the order of the text. A name that no line has is left out. */
export function readingsOf(tree: Expr, line: Line, compiled: Compiled): readonly Reading[] {
  const readings: Reading[] = [];
  const scope = pickScope(line, compiled);
  collect(tree, { look: ownPeriod, picked: new Map(), text: asItStands }, { line, compiled, scope, readings });
  return readings;
}

const known = new WeakMap<Program, Map<string, readonly Reading[]>>();

/** The readings of a line's formula or opening formula; none where it has none that can be read. Made once for a program. */
export function readingsOfLine(compiled: Compiled, name: string, field: "formula" | "opening"): readonly Reading[] {
  const ofProgram = known.get(compiled.program) ?? new Map<string, readonly Reading[]>();
  known.set(compiled.program, ofProgram);
  const key = `${field} ${name}`;
  const found = ofProgram.get(key) ?? readingsOfField(compiled, name, field);
  ofProgram.set(key, found);
  return found;
}

function readingsOfField(compiled: Compiled, name: string, field: "formula" | "opening"): readonly Reading[] {
  const line = compiled.lines.get(name);
  const tree = line?.[field] ?? null;
  return line === undefined || tree === null ? [] : readingsOf(tree, line.line, compiled);
}

interface Around {
  readonly look: Look;
  /** Members picked by the formula around a name, by list. */
  readonly picked: ReadonlyMap<string, string>;
  readonly text: PartText;
}

interface Collection {
  readonly line: Line;
  readonly compiled: Compiled;
  readonly scope: PickScope;
  /** Grows. */
  readonly readings: Reading[];
}

function collect(tree: Expr, around: Around, into: Collection): void {
  if (tree.kind === "name") {
    const reading = readingOf(tree.name, tree.at, around, into);
    if (reading !== null) into.readings.push(reading);
    return;
  }
  for (const [index, child] of childrenOf(tree).entries()) collect(child, inside(tree, index, around, into), into);
}

function inside(tree: Expr, index: number, around: Around, { scope, compiled }: Collection): Around {
  if (tree.kind !== "call") return around;
  return {
    look: lookOfArgument(tree, index, around.look, compiled.document.timeline),
    picked: tree.name === "pick" ? withPick(tree, around.picked, scope) : around.picked,
    text: textInside(tree, index, around.text, scope),
  };
}

/** An outer pick has no say in a list that an inner one picked from. */
function withPick(
  { args: [subject, label] }: Extract<Expr, { kind: "call" }>,
  picked: Around["picked"],
  scope: PickScope,
): Around["picked"] {
  if (subject === undefined || label?.kind !== "text") return picked;
  const list = listsOfPart(subject, scope).find((each) => scope.hasMember(each, label.value));
  return list === undefined ? picked : new Map([...picked, [list, label.value]]);
}

function readingOf(
  name: string,
  at: Span,
  { look, picked, text }: Around,
  { line, compiled }: Collection,
): Reading | null {
  const read = compiled.lines.get(name);
  if (read === undefined) return null;
  const membersOf = membersRead(read, compiled.lines.get(line.name)?.memberKeys ?? [""], line.by ?? [], picked);
  return {
    text: text(name, read.line.by ?? []),
    at,
    line: name,
    look: read.isTimed ? look : throughout(look),
    membersOf,
  };
}

/** One number for all periods stands in the first. */
const throughout =
  (look: Look): Look =>
  (period) =>
    look(period) === null ? null : { from: 0, to: 0 };

/** Equal in every list both lines are by, the picked one in a list that is picked from, all in any other. */
function membersRead(
  read: { readonly line: Line; readonly memberKeys: readonly string[] },
  ownKeys: readonly string[],
  own: readonly string[],
  picked: Around["picked"],
): Reading["membersOf"] {
  const by = read.line.by ?? [];
  const keys = read.memberKeys.map((key) => key.split("|"));
  const found = new Map<number, readonly number[]>();
  return (member) => {
    const parts = (ownKeys[member] ?? "").split("|");
    const wanted = by.map((list) => picked.get(list) ?? (own.includes(list) ? parts[own.indexOf(list)] : undefined));
    const members =
      found.get(member) ??
      keys.flatMap((key, index) => (wanted.every((one, at) => one === undefined || key[at] === one) ? [index] : []));
    found.set(member, members);
    return members;
  };
}

export const pickScope = (line: Line, { document, lines }: Compiled): PickScope => ({
  listsOf: (name) => lines.get(name)?.line.by ?? [],
  hasMember: (list, member) =>
    document.lists.some(({ name, members }) => name === list && members.some((one) => one.name === member)),
  own: line.by ?? [],
});
