/**
 * The flagship the way mathjs is used elsewhere: each formula compiled once by
 * mathjs, then evaluated one cell at a time, its names looked up in a scope.
 *
 * Only the cells that the outputs need are evaluated, in an order found
 * beforehand; sums are added up outside mathjs. Both are in its favour. What the
 * flagship's formulas do not use (next, pick, na, two-list sums …) is not here.
 */
import {
  all,
  type ConstantNode,
  create,
  type EvalFunction,
  type FunctionNode,
  type MathNode,
  type SymbolNode,
} from "mathjs";
import type { Compiled } from "../../shared/engine/compile.ts";
import { openLive } from "../../shared/engine/live.ts";
import type { CaseTable, OutputCell } from "../../shared/engine/run.ts";
import { fromBase, parseUnit, toBase } from "../../shared/formula/units.ts";
import { invariant } from "../../shared/invariant.ts";
import type { Line } from "../../shared/model/document.ts";
import { periodIndex, periodsPerYear } from "../../shared/model/timeline.ts";
import type { Answers } from "./flagship.ts";

const math = create(all!);

/** Where a formula stands: the member of each list it is by, and the period. */
interface Place {
  readonly members: ReadonlyMap<string, string>;
  readonly period: number;
}

/** A name of a compiled formula, and how to find the cells whose sum it stands for. */
interface Reference {
  readonly key: string;
  readonly cells: (place: Place) => readonly number[];
  /** A sum skips what is empty; anything else is empty with it. */
  readonly isSum: boolean;
}

interface CompiledFormula {
  readonly code: EvalFunction;
  readonly scope: Map<string, number>;
  readonly references: readonly Reference[];
}

/** One evaluation: fill the scope, evaluate, store. */
interface CellStep {
  readonly formula: CompiledFormula;
  readonly sources: readonly (readonly number[])[];
  readonly target: number;
}

export interface MathjsCells {
  /** How many cells are evaluated for each case. */
  readonly cellCount: number;
  run(table: CaseTable): Answers;
}

export function mathjsCells(compiled: Compiled, scenario: string | null, outputs: readonly OutputCell[]): MathjsCells {
  const { document, lines } = compiled;
  const live = openLive(compiled, scenario);
  const values: number[] = [];
  const steps: CellStep[] = [];
  const formulas = new Map<string, CompiledFormula>();
  const cellsByKey = new Map<string, number>();
  const inputCells = new Map<string, number[]>();

  const lineOf = (name: string) => lines.get(name)!.line;
  const hour = parseUnit("hour");
  invariant(hour.ok, "an hour is a unit");
  const periodLength = toBase(hour.value, 8_766) / periodsPerYear[document.timeline.unit];

  /** The slot of a line's cell, planned on first sight; null where the cell is empty. */
  function cellOf(name: string, { members, period: asked }: Place): number | null {
    const { line, isTimed, memberKeys, unit } = lines.get(name)!;
    const period = isTimed ? asked : 0;
    const memberKey = (line.by ?? []).map((list) => members.get(list)!).join("|");
    const key = `${name} ${memberKey} ${period}`;
    const known = cellsByKey.get(key);
    if (known !== undefined) return known === -1 ? null : known;

    const member = memberKeys.indexOf(memberKey);
    const origin = live.origin(name, member, period);
    const text = origin === "opening" ? line.opening : origin === "formula" ? line.formula : undefined;
    if (text !== undefined) {
      const own = new Map((line.by ?? []).map((list) => [list, members.get(list)!]));
      const slot = plan(formulaOf(line, text), { members: own, period });
      cellsByKey.set(key, slot ?? -1);
      return slot;
    }
    const cell = live.read(name, member, period);
    const slot = cell.kind === "value" ? values.push(toBase(unit, cell.value)) - 1 : -1;
    cellsByKey.set(key, slot);
    if (slot !== -1) inputCells.set(name, [...(inputCells.get(name) ?? []), slot]);
    return slot === -1 ? null : slot;
  }

  function plan(formula: CompiledFormula, place: Place): number | null {
    const sources: (readonly number[])[] = [];
    for (const { cells, isSum } of formula.references) {
      const found = cells(place);
      if (found.length === 0 && !isSum) return null;
      sources.push(found);
    }
    const target = values.push(Number.NaN) - 1;
    steps.push({ formula, sources, target });
    return target;
  }

  function formulaOf(line: Line, text: string): CompiledFormula {
    const key = `${line.name} ${text}`;
    const known = formulas.get(key);
    if (known !== undefined) return known;
    const formula = compileTree(math.parse(text), new Set(line.by ?? []));
    formulas.set(key, formula);
    return formula;
  }

  /** `lists` are those that the formula is by; what it sums over are the others it meets. */
  function compileTree(tree: MathNode, lists: ReadonlySet<string>): CompiledFormula {
    const references = new Map<string, Reference>();
    const symbol = (reference: Reference): SymbolNode => {
      references.set(reference.key, reference);
      return new math.SymbolNode(reference.key);
    };
    const replaced = replace(tree, (node) => {
      if (node.type === "FunctionNode") return symbolOfCall(node as FunctionNode, lists, symbol);
      if (node.type !== "SymbolNode") return null;
      const { name } = node as SymbolNode;
      if (name === "index") return symbol({ key: name, isSum: false, cells: ({ period }) => [constant(period)] });
      if (name === "period_length") return symbol({ key: name, isSum: false, cells: () => [constant(periodLength)] });
      return symbol({ key: name, isSum: false, cells: (place) => listed(cellOf(name, place)) });
    });
    return { code: replaced.compile(), scope: new Map(), references: [...references.values()] };
  }

  /** Time and sums become names that stand for cells elsewhere; null leaves max and min to mathjs. */
  function symbolOfCall(
    node: FunctionNode,
    lists: ReadonlySet<string>,
    symbol: (reference: Reference) => SymbolNode,
  ): SymbolNode | null {
    const callee = node.fn.name;
    const [argument, second] = node.args;
    const key = `${callee}_${nameable(node.toString())}`;
    const elsewhere = (periodOf: (period: number) => number) =>
      symbol({
        key,
        isSum: false,
        cells: ({ members, period }) =>
          periodOf(period) < 0
            ? []
            : listed(cellOf((argument as SymbolNode).name, { members, period: periodOf(period) })),
      });
    const last = document.timeline.periods - 1;
    if (callee === "prev") return elsewhere((period) => period - 1);
    if (callee === "last") return elsewhere(() => last);
    if (callee === "at") {
      const label = String((second as ConstantNode).value);
      return elsewhere(() => periodIndex(document.timeline, label)!);
    }
    if (callee === "total") {
      const term = compileTree(argument!, lists);
      const cells = ({ members }: Place) =>
        Array.from({ length: last + 1 }, (_, period) => listed(plan(term, { members, period }))).flat();
      return symbol({ key, isSum: true, cells });
    }
    if (callee === "sum") {
      const over = listsIn(argument!).filter((list) => !lists.has(list));
      invariant(over.length === 1, "a sum of the flagship is over one list");
      const list = document.lists.find(({ name }) => name === over[0])!;
      const term = compileTree(argument!, new Set([...lists, list.name]));
      const cells = ({ members, period }: Place) =>
        list.members.flatMap(({ name }) =>
          listed(plan(term, { members: new Map([...members, [list.name, name]]), period })),
        );
      return symbol({ key, isSum: true, cells });
    }
    return null;
  }

  const listsIn = (tree: MathNode): readonly string[] => {
    const names = tree.filter((node) => node.type === "SymbolNode" && lines.has((node as SymbolNode).name));
    return [...new Set(names.flatMap((node) => lineOf((node as SymbolNode).name).by ?? []))];
  };

  const constant = (value: number): number => values.push(value) - 1;

  const targets = outputs.map(({ line, period }) => cellOf(line, { members: new Map(), period })!);

  function evaluate({ formula, sources, target }: CellStep): void {
    const { code, scope, references } = formula;
    for (let i = 0; i < sources.length; i++) {
      let value = 0;
      for (const source of sources[i]!) value += values[source]!;
      scope.set(references[i]!.key, value);
    }
    values[target] = Number(code.evaluate(scope)); // a comparison is true or false
  }

  return {
    cellCount: steps.length,
    run({ caseCount, columns }) {
      const answers = outputs.map(() => new Float64Array(caseCount));
      for (let c = 0; c < caseCount; c++) {
        for (const { line, values: column } of columns) {
          const value = toBase(lines.get(line)!.unit, column[c]!);
          for (const slot of inputCells.get(line) ?? []) values[slot] = value;
        }
        for (const step of steps) evaluate(step);
        for (const [index, { line }] of outputs.entries())
          answers[index]![c] = fromBase(lines.get(line)!.unit, values[targets[index]!]!);
      }
      return answers;
    },
  };
}

/** The tree with every node for which there is another in its place; what is replaced is not looked into. */
function replace(tree: MathNode, other: (node: MathNode) => MathNode | null): MathNode {
  const instead = other(tree);
  if (instead !== null) return instead;
  if (tree.type === "FunctionNode") {
    const { fn, args } = tree as FunctionNode; // map would also visit the function's own name
    return new math.FunctionNode(
      fn,
      args.map((arg) => replace(arg, other)),
    );
  }
  return tree.map((child) => replace(child, other));
}

const listed = (slot: number | null): readonly number[] => (slot === null ? [] : [slot]);

const nameable = (text: string) => text.replaceAll(/[^A-Za-z0-9]+/g, "_");
