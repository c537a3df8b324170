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
import {
  type ConditionalNode,
  type ConstantNode,
  type FunctionNode,
  type MathNode,
  type OperatorNode,
  type ParenthesisNode,
  parse,
  type SymbolNode,
} from "mathjs";
import type { Change, Document, Line, Series, Timeline } from "../../shared/model/document.ts";
import { plainFunctions } from "./plainFunctions.ts";
import { scaleOf, withoutUnits } from "./plainUnits.ts";

export type PlainCell =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "fault"; readonly reason: string };

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

/** What a formula is read in: whose it is, which member of each list, which period. */
interface Place {
  readonly own: readonly string[];
  readonly members: ReadonlyMap<string, string>;
  readonly period: number;
}

const empty: PlainCell = { kind: "empty" };
const fault = (reason: string): PlainCell => ({ kind: "fault", reason });
const value = (number: number): PlainCell =>
  Number.isFinite(number) ? { kind: "value", value: number } : fault("not a finite number");
const flag = (isTrue: boolean): PlainCell => value(isTrue ? 1 : 0);

const aggregates = new Set(["sum", "mean", "min", "max", "count", "any", "all"]);

export function plainEvaluator(
  document: Document,
  scenario: string | null = null,
  overrides: readonly PlainOverride[] = [],
): PlainEvaluator {
  const { timeline } = document;
  const lines = new Map(document.sections.flatMap((section) => section.lines).map((line) => [line.name, line]));
  const membersOf = new Map(document.lists.map((list) => [list.name, list.members.map((member) => member.name)]));
  const changes = changesOf(document, scenario);
  const trees = new Map<string, MathNode>();
  const known = new Map<string, PlainCell>();
  const pending = new Set<string>();

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

  function evaluate(node: MathNode, place: Place): PlainCell {
    switch (node.type) {
      case "ConstantNode":
        return value(Number((node as ConstantNode).value));
      case "ParenthesisNode":
        return evaluate((node as ParenthesisNode).content, place);
      case "SymbolNode":
        return named((node as SymbolNode).name, place);
      case "OperatorNode":
        return operation(node as OperatorNode, place);
      case "ConditionalNode": {
        const { condition, trueExpr, falseExpr } = node as ConditionalNode;
        const test = evaluate(condition, place);
        if (test.kind !== "value") return test;
        return evaluate(test.value === 0 ? falseExpr : trueExpr, place);
      }
      case "FunctionNode":
        return call(node as FunctionNode, place);
      default:
        return fault(`${node.type} is not in the language`);
    }
  }

  function named(name: string, place: Place): PlainCell {
    if (name === "na") return empty;
    if (name === "pi") return value(Math.PI);
    if (name === "index") return value(place.period);
    if (name === "periods") return value(timeline.periods);
    if (name === "period") return value(numberOf(timeline, place.period));
    if (name === "period_length") return value((8_766 * 3_600) / partsOf[timeline.unit]);
    const line = lines.get(name);
    if (line === undefined) return fault(`no line ${name}`);
    const members = (line.by ?? []).map((list) => place.members.get(list));
    if (members.includes(undefined)) return fault(`${name} must be aggregated`);
    return cell(line, members.join("|"), place.period);
  }

  function operation(node: OperatorNode, place: Place): PlainCell {
    const operands = node.args.map((arg) => evaluate(arg, place));
    return onValues(operands, (a, b) => {
      switch (node.fn as string) {
        case "unaryMinus":
          return -a!;
        case "unaryPlus":
          return a!;
        case "not":
          return a === 0 ? 1 : 0;
        case "add":
          return a! + b!;
        case "subtract":
          return a! - b!;
        case "multiply":
          return a! * b!;
        case "divide":
          return a! / b!;
        case "pow":
          return a! ** b!;
        case "equal":
          return a === b ? 1 : 0;
        case "unequal":
          return a === b ? 0 : 1;
        case "smaller":
          return a! < b! ? 1 : 0;
        case "smallerEq":
          return a! <= b! ? 1 : 0;
        case "larger":
          return a! > b! ? 1 : 0;
        case "largerEq":
          return a! >= b! ? 1 : 0;
        case "and":
          return a !== 0 && b !== 0 ? 1 : 0;
        case "or":
          return a !== 0 || b !== 0 ? 1 : 0;
        default:
          return Number.NaN;
      }
    });
  }

  function call(node: FunctionNode, place: Place): PlainCell {
    const name = (node.fn as unknown as SymbolNode).name;
    const args = node.args;
    const x = args[0]!;
    const at = (period: number) => evaluate(x, { ...place, period });
    const everywhere = (until = timeline.periods - 1) => Array.from({ length: until + 1 }, (_, period) => at(period));

    if (aggregates.has(name) && args.length === 1) return aggregate(name, x, place);
    switch (name) {
      case "prev":
        return shifted(args, place, -1);
      case "next":
        return shifted(args, place, 1);
      case "at": {
        const period = periodNamed(args[1]!);
        return period === undefined ? fault("no such period") : at(period);
      }
      case "first":
        return at(0);
      case "last":
        return at(timeline.periods - 1);
      case "total":
        return aggregated("sum", everywhere());
      case "cumulate":
        return aggregated("sum", everywhere(place.period));
      case "npv":
        return netPresentValue(evaluate(args[0]!, place), args[1]!, place);
      case "irr":
        return internalRate(everywhere());
      case "pick": {
        const member = (args[1] as ConstantNode).value as unknown as string;
        const list = listOfMember(x, place, member);
        if (list === undefined) return fault(`no member ${member}`);
        return evaluate(x, { ...place, members: new Map([...place.members, [list, member]]) });
      }
      default: {
        const scalar = plainFunctions.get(name);
        if (scalar === undefined) return fault(`no function ${name}`);
        return onValues(
          args.map((arg) => evaluate(arg, place)),
          scalar,
        );
      }
    }
  }

  function shifted(args: readonly MathNode[], place: Place, direction: -1 | 1): PlainCell {
    const steps = args[1] === undefined ? value(1) : evaluate(args[1], place);
    if (steps.kind !== "value") return steps;
    const period = place.period + direction * steps.value;
    if (period >= 0 && period < timeline.periods) return evaluate(args[0]!, { ...place, period });
    return args[2] === undefined ? fault("beyond the timeline, and no start given") : evaluate(args[2], place);
  }

  /** The label or the number of a period, as `at` takes them. */
  function periodNamed(node: MathNode): number | undefined {
    const wanted = (node as ConstantNode).value as unknown;
    const all = Array.from({ length: timeline.periods }, (_, period) => period);
    return all.find((period) => labelOf(timeline, period) === wanted || numberOf(timeline, period) === wanted);
  }

  function aggregate(name: string, x: MathNode, place: Place): PlainCell {
    const over = listsIn(x, place.own).filter((list) => !place.own.includes(list));
    let places: Place[] = [place];
    for (const list of over)
      places = places.flatMap((one) =>
        membersOf.get(list)!.map((member) => ({ ...one, members: new Map([...one.members, [list, member]]) })),
      );
    return aggregated(
      name,
      places.map((one) => evaluate(x, one)),
    );
  }

  function netPresentValue(rate: PlainCell, x: MathNode, place: Place): PlainCell {
    if (rate.kind !== "value") return rate;
    if (rate.value <= -1) return fault("a rate of -100% or less");
    const discounted = Array.from({ length: timeline.periods }, (_, period) =>
      onValues([evaluate(x, { ...place, period })], (amount) => amount! / (1 + rate.value) ** (period + 1)),
    );
    return aggregated("sum", discounted);
  }

  /** The lists an expression is by: those of its lines, less those that are aggregated or picked away. */
  function listsIn(node: MathNode, own: readonly string[]): readonly string[] {
    if (node.type === "SymbolNode") return lines.get((node as SymbolNode).name)?.by ?? [];
    if (node.type !== "FunctionNode") return unique(childrenOf(node).flatMap((child) => listsIn(child, own)));
    const { args, fn } = node as FunctionNode;
    const name = (fn as unknown as SymbolNode).name;
    const lists = unique(args.flatMap((arg) => listsIn(arg, own)));
    if (aggregates.has(name) && args.length === 1) return lists.filter((list) => own.includes(list));
    if (name !== "pick") return lists;
    const member = (args[1] as ConstantNode).value as unknown as string;
    const picked = lists.find((list) => membersOf.get(list)?.includes(member));
    return lists.filter((list) => list !== picked);
  }

  const listOfMember = (x: MathNode, place: Place, member: string) =>
    listsIn(x, place.own).find((list) => membersOf.get(list)?.includes(member));

  const memberKeys = (line: Line): readonly string[] =>
    (line.by ?? []).reduce<readonly string[]>(
      (keys, list, i) => keys.flatMap((key) => membersOf.get(list)!.map((name) => (i === 0 ? name : `${key}|${name}`))),
      [""],
    );

  return {
    memberKeys: (name) => memberKeys(lines.get(name)!),
    cell(name, member, period) {
      const line = lines.get(name)!;
      const result = cell(line, member, period);
      const { times, over } = scaleOf(line.unit);
      return result.kind === "value" ? { kind: "value", value: (result.value * over) / times } : result;
    },
  };
}

/** Empty beside anything is empty; then the first fault; then what `compute` makes of the values. */
function onValues(cells: readonly PlainCell[], compute: (...values: number[]) => number): PlainCell {
  if (cells.some((one) => one.kind === "empty")) return empty;
  const failed = cells.find((one) => one.kind === "fault");
  return failed ?? value(compute(...cells.map((one) => (one as { readonly value: number }).value)));
}

function aggregated(name: string, cells: readonly PlainCell[]): PlainCell {
  const failed = cells.find((one) => one.kind === "fault");
  if (failed) return failed;
  const values = cells.flatMap((one) => (one.kind === "value" ? [one.value] : []));
  const sum = values.reduce((a, b) => a + b, 0);
  switch (name) {
    case "sum":
      return value(sum);
    case "count":
      return value(values.length);
    case "any":
      return flag(values.some((one) => one !== 0));
    case "all":
      return flag(values.every((one) => one !== 0));
  }
  if (values.length === 0) return empty;
  if (name === "mean") return value(sum / values.length);
  return value(name === "min" ? Math.min(...values) : Math.max(...values));
}

/** The one rate above -100% at which the flows are worth 0, found on a fine grid of growth factors and by halving. */
function internalRate(cells: readonly PlainCell[]): PlainCell {
  const failed = cells.find((one) => one.kind === "fault");
  if (failed) return failed;
  const worth = (growth: number) =>
    cells.reduce((sum, one, t) => sum + (one.kind === "value" ? one.value / growth ** t : 0), 0);
  const grid = Array.from({ length: 4_001 }, (_, i) => 10 ** (-4 + i / 500));
  const brackets = grid.slice(1).flatMap((high, i) => (worth(grid[i]!) * worth(high) < 0 ? [[grid[i]!, high]] : []));
  if (brackets.length !== 1) return fault("not exactly one rate");
  let [low, high] = brackets[0] as [number, number];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (worth(low) * worth(middle) <= 0) high = middle;
    else low = middle;
  }
  return value((low + high) / 2 - 1);
}

function changesOf(document: Document, name: string | null): readonly Change[] {
  const scenario = document.scenarios.find((one) => one.name === name);
  if (scenario === undefined) return [];
  return [...changesOf(document, scenario.basedOn ?? null), ...scenario.changes];
}

function seriesOf({ values, by }: Line, key: string): Series | undefined {
  if (by !== undefined && by.length > 0) return (values as { readonly [members: string]: Series } | undefined)?.[key];
  return values as Series | undefined;
}

const entryOf = (series: Series | undefined, period: number): number | undefined =>
  typeof series === "number" ? series : (series?.[period] ?? undefined);

function toBase(line: Line, typed: number): number {
  const { times, over } = scaleOf(line.unit);
  return (typed * times) / over;
}

function memberByList(line: Line, key: string): ReadonlyMap<string, string> {
  const members = key.split("|");
  return new Map((line.by ?? []).map((list, i) => [list, members[i]!]));
}

const partsOf = { year: 1, quarter: 4, month: 12 } as const;

function countOf({ start, unit }: Timeline, period: number): number {
  const [year, part] = start.split("-");
  return Number(year) * partsOf[unit] + (part === undefined ? 0 : Number(part.replace("Q", "")) - 1) + period;
}

const numberOf = (timeline: Timeline, period: number) => countOf(timeline, period) / partsOf[timeline.unit];

function labelOf(timeline: Timeline, period: number): string {
  const count = countOf(timeline, period);
  const parts = partsOf[timeline.unit];
  const year = `${Math.floor(count / parts)}`;
  const part = (count % parts) + 1;
  if (timeline.unit === "year") return year;
  return timeline.unit === "quarter" ? `${year}-Q${part}` : `${year}-${`${part}`.padStart(2, "0")}`;
}

function childrenOf(node: MathNode): readonly MathNode[] {
  const children: MathNode[] = [];
  node.forEach((child) => void children.push(child));
  return children;
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
