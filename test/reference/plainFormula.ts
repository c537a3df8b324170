/** The meaning of a formula's tree in one place: a member of each list, and a period. */
import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
} from "mathjs";
import type { Line, Timeline } from "../../shared/model/document.ts";
import { aggregated } from "./plainAggregate.ts";
import { empty, fault, onValues, type PlainCell, value } from "./plainCell.ts";
import { plainFunctions } from "./plainFunctions.ts";
import { aggregates, listsIn, type PlainLists } from "./plainLists.ts";
import { internalRate } from "./plainRate.ts";
import { labelOf, numberOf, partsOf } from "./plainTime.ts";

/** What a formula is read in: whose it is, which member of each list, which period. */
export interface Place {
  readonly own: readonly string[];
  readonly members: ReadonlyMap<string, string>;
  readonly period: number;
}

type CellOf = (line: Line, key: string, period: number) => PlainCell;

export function formulaMeaning(timeline: Timeline, lists: PlainLists, cell: CellOf) {
  const listOfMember = (x: MathNode, place: Place, member: string) =>
    listsIn(lists, x, place.own).find((list) => lists.membersOf.get(list)?.includes(member));
  return evaluate;

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
    const line = lists.lines.get(name);
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
    const over = listsIn(lists, x, place.own).filter((list) => !place.own.includes(list));
    let places: Place[] = [place];
    for (const list of over)
      places = places.flatMap((one) =>
        lists.membersOf.get(list)!.map((member) => ({ ...one, members: new Map([...one.members, [list, member]]) })),
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
}
