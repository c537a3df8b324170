/**
 * The slow, obvious meaning of a document: one cell at a time, by recursion.
 *
 * The oracle that the engine is tested against, so it shares no code with
 * shared/ beyond the types of the document. mathjs parses; every rule is
 * written out from design.md:
 * - numbers are computed in base units and answered in the line's own;
 * - an operation with an empty operand is empty, even beside a fault;
 * - a conditional is empty where its test is, and reads only the branch chosen;
 * - aggregates, `total` and `cumulate` skip what is empty and never a fault;
 * - a result that is not a finite real number is a fault;
 * - the opening formula is that of the first period the line has values in.
 */
import { type MathNode, parse } from "mathjs";
import type { Change, Document, Line } from "../../shared/model/document.ts";
import { empty, fault, type PlainCell, value } from "./plainCell.ts";
import { formulaMeaning } from "./plainFormula.ts";
import { memberByList, memberKeysOf, plainLists } from "./plainLists.ts";
import { labelOf } from "./plainTime.ts";
import { changesOf, entryOf, seriesOf, toBase } from "./plainTyped.ts";
import { scaleOf, withoutUnits } from "./plainUnits.ts";

/** A number typed over whatever a cell has, in the line's own unit; every member or period where none is named. */
export interface PlainOverride {
  readonly line: string;
  readonly member?: string;
  readonly period?: number;
  readonly value: number;
}

export interface PlainEvaluator {
  /** `member` is the key of a member, `blackstone|lambda_spv`, and "" for a line by nothing. */
  cell(line: string, member: string, period: number): PlainCell;
  memberKeys(line: string): readonly string[];
}

export function plainEvaluator(
  document: Document,
  scenario: string | null = null,
  overrides: readonly PlainOverride[] = [],
): PlainEvaluator {
  const { timeline } = document;
  const lists = plainLists(document);
  const changes = changesOf(document, scenario);
  const trees = new Map<string, MathNode>();
  const known = new Map<string, PlainCell>();
  const pending = new Set<string>();
  const evaluate = formulaMeaning(timeline, lists, cell);

  /** In base units. */
  function cell(line: Line, key: string, period: number): PlainCell {
    const id = `${line.name} ${key} ${period}`;
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    if (pending.has(id)) return fault(`${id} needs itself`);
    pending.add(id);
    const result = overridden(line, key, period) ?? changed(line, key, period);
    pending.delete(id);
    known.set(id, result);
    return result;
  }

  function overridden(line: Line, key: string, period: number): PlainCell | undefined {
    const found = overrides.findLast(
      (one) => one.line === line.name && (one.member ?? key) === key && (one.period ?? period) === period,
    );
    return found && value(toBase(line, found.value));
  }

  /** What the scenario's changes, in turn, leave of the base. A change that sets does not read what it replaces. */
  function changed(line: Line, key: string, period: number): PlainCell {
    const here = changes.flatMap((change) => {
      const to = changeEntry(change, period);
      const isHere = change.line === line.name && (change.members ?? key) === key && to !== undefined;
      return isHere ? [{ how: change.how, to }] : [];
    });
    const start = here.findLastIndex((change) => change.how === "set");
    const first = start === -1 ? base(line, key, period) : value(toBase(line, here[start]!.to));
    return here.slice(start + 1).reduce((before: PlainCell, { how, to }) => {
      if (before.kind !== "value") return before;
      return value(how === "scale" ? before.value * to : before.value + toBase(line, to));
    }, first);
  }

  function changeEntry(change: Change, period: number): number | undefined {
    if (change.period === undefined) return entryOf(change.to, period);
    return labelOf(timeline, period) === change.period ? entryOf(change.to, period) : undefined;
  }

  function base(line: Line, key: string, period: number): PlainCell {
    const typed = entryOf(seriesOf(line, key), period);
    if (typed !== undefined) return value(toBase(line, typed));
    const place = { own: line.by ?? [], members: memberByList(line, key), period };
    if (line.from !== undefined && labelOf(timeline, period) < line.from) return empty;
    const isFirst = labelOf(timeline, period) === (line.from ?? timeline.start);
    if (isFirst && line.opening !== undefined) return evaluate(treeOf(line.opening), place);
    if (line.formula !== undefined) return evaluate(treeOf(line.formula), place);
    return line.opening === undefined ? fault(`${line.name} has no value in ${labelOf(timeline, period)}`) : empty;
  }

  function treeOf(formula: string): MathNode {
    const tree = trees.get(formula) ?? parse(withoutUnits(formula));
    trees.set(formula, tree);
    return tree;
  }

  return {
    memberKeys: (name) => memberKeysOf(lists, lists.lines.get(name)!),
    cell(name, member, period) {
      const line = lists.lines.get(name)!;
      const result = cell(line, member, period);
      const { times, over } = scaleOf(line.unit);
      return result.kind === "value" ? { kind: "value", value: (result.value * over) / times } : result;
    },
  };
}
