/**
 * A formula's tree to nodes of the graph: names resolved, lists spread,
 * aggregates and looks along time made explicit.
 */
import { findFunction } from "../../formula/catalogue.ts";
import { nearest } from "../../formula/nearest.ts";
import type { Expr, Span } from "../../formula/tree.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { Reduction } from "./graph.ts";
import type { GraphBuilder } from "./graphBuilder.ts";

/** What lowering needs to know of the document. */
export interface Scope {
  readonly builder: GraphBuilder;
  /** Node of a line's row; undefined where there is no such line. */
  readonly rowOf: (name: string) => number | undefined;
  readonly lineNames: () => Iterable<string>;
  readonly lists: readonly { readonly name: string; readonly label: string; readonly members: readonly string[] }[];
  readonly periodLabels: readonly string[];
  readonly periodNumbers: readonly number[];
  /** 0, 1, 2, … */
  readonly periodIndexes: readonly number[];
  /** Of a period, in seconds. */
  readonly periodLength: number;
}

export interface LineScope extends Scope {
  readonly line: string;
  readonly field: "formula" | "opening";
  /** Indexes of the lists the line is by. */
  readonly own: readonly number[];
}

export type Lowered = { readonly node: number } | { readonly problem: Diagnostic };

/** The node of a formula, spread at most over the line's own lists; or the first thing wrong with it. */
export function lowerFormula(tree: Expr, scope: LineScope): Lowered {
  try {
    const node = new Lowering(scope).lower(tree, false);
    return { node };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
}

/** Carries a diagnostic out of the recursion; never leaves this file. */
class Refused extends Error {
  readonly problem: Diagnostic;
  constructor(problem: Diagnostic) {
    super(problem.code);
    this.problem = problem;
  }
}

const reductions = new Set(["sum", "mean", "min", "max", "count", "any", "all"]);

class Lowering {
  private readonly scope: LineScope;
  constructor(scope: LineScope) {
    this.scope = scope;
  }

  /** Inside an aggregate any list may stand; outside only the line's own. */
  lower(tree: Expr, isInAggregate: boolean): number {
    const { builder } = this.scope;
    switch (tree.kind) {
      case "number":
        return builder.constant(tree.value);
      case "text":
        return this.refuse("formula", tree.at, "Text in quotes can only name a member or a period.");
      case "name":
        return this.name(tree.name, tree.at, isInAggregate);
      case "unary": {
        const operand = this.lower(tree.operand, isInAggregate);
        if (tree.operator === "+") return operand;
        return builder.elementwise({ kind: tree.operator === "-" ? "negate" : "not" }, [operand]);
      }
      case "binary":
        return builder.elementwise({ kind: "binary", operator: tree.operator }, [
          this.lower(tree.left, isInAggregate),
          this.lower(tree.right, isInAggregate),
        ]);
      case "conditional":
        return builder.elementwise({ kind: "select" }, [
          this.lower(tree.test, isInAggregate),
          this.lower(tree.then, isInAggregate),
          this.lower(tree.otherwise, isInAggregate),
        ]);
      case "call":
        return this.call(tree, isInAggregate);
    }
  }

  private name(name: string, at: Span, isInAggregate: boolean): number {
    const { builder, periodNumbers, periodIndexes, periodLength } = this.scope;
    switch (name) {
      case "pi":
        return builder.constant(Math.PI);
      case "na":
        return builder.add({ kind: "empty" }, [], [], false);
      case "periods":
        return builder.constant(periodIndexes.length);
      case "period_length":
        return builder.constant(periodLength);
      case "period":
        return builder.add({ kind: "pattern", name, values: periodNumbers }, [], [], true);
      case "index":
        return builder.add({ kind: "pattern", name, values: periodIndexes }, [], [], true);
    }
    const row = this.scope.rowOf(name);
    if (row === undefined) {
      const suggestion = nearest(name, [...this.scope.lineNames()]);
      const hint = suggestion === null ? "" : ` Did you mean "${suggestion}"?`;
      throw this.problem("unknown-name", at, `There is no line called "${name}".${hint}`, suggestion);
    }
    const foreign = isInAggregate ? [] : builder.node(row).lists.filter((list) => !this.scope.own.includes(list));
    if (foreign.length > 0) {
      const lists = foreign.map((list) => this.scope.lists[list]!.name).join(" and ");
      const message = `"${name}" is by ${lists} and this line is not: write sum(${name}), or mean, min, max, or pick(${name}, "member").`;
      throw this.problem("needs-aggregate", at, message, `sum(${name})`);
    }
    return row;
  }

  private call(tree: Expr & { kind: "call" }, isInAggregate: boolean): number {
    const { builder, periodLabels } = this.scope;
    const { name, args } = tree;
    if (reductions.has(name) && args.length === 1) return this.reduce(name as Reduction, args[0]!, tree.at);
    const arg = (index: number) => this.lower(args[index]!, isInAggregate);
    switch (name) {
      case "prev":
      case "next": {
        const lag = args.length > 1 ? this.wholeNumber(args[1]!) : 1;
        const nodes = args.length > 2 ? [arg(0), arg(2)] : [arg(0)];
        return builder.elementwise({ kind: "shift", lag: name === "prev" ? lag : -lag }, nodes, true);
      }
      case "at":
        return this.at(arg(0), this.period(args[1]!));
      case "first":
        return this.at(arg(0), 0);
      case "last":
        return this.at(arg(0), periodLabels.length - 1);
      case "total":
      case "irr": {
        const subject = arg(0);
        return builder.add({ kind: name }, [this.timed(subject)], builder.node(subject).lists, false);
      }
      case "cumulate":
        return builder.elementwise({ kind: name }, [arg(0)], true);
      case "npv": {
        const [rate, subject] = [arg(0), arg(1)];
        const { lists } = builder.node(builder.elementwise({ kind: "binary", operator: "*" }, [rate, subject]));
        return builder.add({ kind: "npv" }, [rate, this.timed(subject)], lists, false);
      }
      case "pick":
        return this.pick(args[0]!, args[1]!);
      default:
        return this.scalar(name, args, isInAggregate);
    }
  }

  private scalar(name: string, args: readonly Expr[], isInAggregate: boolean): number {
    const { builder } = this.scope;
    const nodes = args.map((each) => this.lower(each, isInAggregate));
    if (name === "sum" || name === "mean") {
      const total = nodes.reduce((left, right) =>
        builder.elementwise({ kind: "binary", operator: "+" }, [left, right]),
      );
      if (name === "sum") return total;
      return builder.elementwise({ kind: "binary", operator: "/" }, [total, builder.constant(nodes.length)]);
    }
    return builder.elementwise({ kind: "call", name, kernel: findFunction(name)!.kernel! }, nodes);
  }

  private reduce(how: Reduction, subject: Expr, at: Span): number {
    const { builder, own, lists } = this.scope;
    const node = this.lower(subject, true);
    const { lists: over, timed } = builder.node(node);
    if (over.every((list) => own.includes(list))) {
      const by = own.map((list) => lists[list]!.name).join(" and ");
      const reason = by === "" ? "it is by no list" : `it is by ${by}, as this line is`;
      const message = `There is nothing to aggregate in ${how}(…): ${reason}. Over the periods write total(x).`;
      throw this.problem("nothing-to-aggregate", at, message, null);
    }
    const kept = over.filter((list) => own.includes(list));
    return builder.add({ kind: "reduce", how }, [node], kept, timed);
  }

  private at(node: number, period: number): number {
    const { lists, timed } = this.scope.builder.node(node);
    return timed ? this.scope.builder.add({ kind: "at", period }, [node], lists, false) : node;
  }

  /** One number for all periods counts once a period in a total. */
  private timed(node: number): number {
    const { builder, periodLabels } = this.scope;
    if (builder.node(node).timed) return node;
    const ones = builder.add({ kind: "pattern", name: "one", values: periodLabels.map(() => 1) }, [], [], true);
    return builder.elementwise({ kind: "binary", operator: "*" }, [node, ones]);
  }

  private pick(subject: Expr, label: Expr): number {
    const { builder, lists, own } = this.scope;
    const node = this.lower(subject, true);
    const { lists: over, timed } = builder.node(node);
    if (label.kind !== "text")
      return this.refuse("formula", label.at, 'pick names a member in quotes: pick(x, "member").');
    const places = over.filter((list) => lists[list]!.members.includes(label.value));
    if (places.length !== 1) {
      const members = over.flatMap((list) => lists[list]!.members);
      const suggestion = nearest(label.value, members);
      const hint = suggestion === null ? "" : ` Did you mean "${suggestion}"?`;
      const message =
        places.length > 1
          ? `"${label.value}" is a member of more than one list here.`
          : `There is no member "${label.value}" here.${hint}`;
      throw this.problem("unknown-member", label.at, message, suggestion === null ? null : `"${suggestion}"`);
    }
    const [list] = places as [number];
    const kept = over.filter((each) => each !== list);
    const foreign = kept.filter((each) => !own.includes(each));
    if (foreign.length > 0) {
      const names = foreign.map((each) => lists[each]!.name).join(" and ");
      return this.refuse("needs-aggregate", subject.at, `What is picked is still by ${names} and this line is not.`);
    }
    const member = lists[list]!.members.indexOf(label.value);
    return builder.add({ kind: "pick", list, member }, [node], kept, timed);
  }

  private wholeNumber(tree: Expr): number {
    if (tree.kind === "number" && Number.isInteger(tree.value) && tree.value >= 1) return tree.value;
    return this.refuse("constant-needed", tree.at, "How many periods back is a whole number written here: prev(x, 2).");
  }

  private period(tree: Expr): number {
    const label = tree.kind === "text" ? tree.value : tree.kind === "number" ? String(tree.value) : null;
    if (label === null)
      return this.refuse("constant-needed", tree.at, "The period is written here as it is labelled: at(x, 2027).");
    const index = this.scope.periodLabels.indexOf(label);
    if (index !== -1) return index;
    const [first] = this.scope.periodLabels;
    const message = `There is no period ${label}: the timeline runs from ${first} to ${this.scope.periodLabels.at(-1)}.`;
    return this.refuse("unknown-period", tree.at, message);
  }

  private refuse(code: Diagnostic["code"], at: Span, message: string): never {
    throw this.problem(code, at, message, null);
  }

  private problem(code: Diagnostic["code"], at: Span, message: string, suggestion: string | null): Refused {
    const { line, field } = this.scope;
    return new Refused({ severity: "error", code, line, field, at, message, suggestion });
  }
}
