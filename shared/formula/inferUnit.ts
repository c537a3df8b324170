/**
 * What a formula measures, from what its names measure.
 *
 * A null dimension fits anything: `0`, `na`, and whatever has been complained
 * of already, so that one slip gives one complaint. The value is computed all
 * the same; a complaint is a warning.
 */
import type { UnitRule } from "./catalogue/entry.ts";
import { findFunction } from "./catalogue.ts";
import { isKeyword } from "./names.ts";
import type { BinaryOperator, Expr, Span } from "./tree.ts";
import type { Dimension } from "./unitAtoms.ts";
import { dimensionless, dimensionText, isSameDimension, multiplyDimensions } from "./units.ts";

export interface UnitComplaint {
  readonly at: Span;
  readonly message: string;
}

export interface Inferred {
  readonly dimension: Dimension | null;
  readonly complaints: readonly UnitComplaint[];
}

/** `dimensionOf` gives a line's dimension, null where it is not known. */
export function inferUnit(tree: Expr, dimensionOf: (name: string) => Dimension | null): Inferred {
  const complaints: UnitComplaint[] = [];
  const complain = (at: Span, message: string) => void complaints.push({ at, message });

  function infer(node: Expr): Dimension | null {
    switch (node.kind) {
      case "number":
        return node.value === 0 ? null : node.dimension;
      case "text":
        return null;
      case "name":
        return isKeyword(node.name) ? keywordDimension(node.name) : dimensionOf(node.name);
      case "unary":
        return node.operator === "not" ? logical([node.operand]) : infer(node.operand);
      case "binary":
        return binary(node.operator, node.left, node.right, node.at);
      case "conditional": {
        infer(node.test);
        return alike([node.then, node.otherwise], node.at, "chooses between");
      }
      case "call":
        return call(node.name, node.args, node.at);
    }
  }

  function binary(operator: BinaryOperator, left: Expr, right: Expr, at: Span): Dimension | null {
    switch (operator) {
      case "+":
        return alike([left, right], at, "adds");
      case "-":
        return alike([left, right], at, "subtracts");
      case "*":
      case "/": {
        const a = infer(left);
        const b = infer(right);
        return a === null || b === null ? null : multiplyDimensions(a, b, operator === "*" ? 1 : -1);
      }
      case "^":
        return power(left, right);
      case "and":
      case "or":
        return logical([left, right]);
      default:
        alike([left, right], at, "compares");
        return dimensionless;
    }
  }

  function logical(operands: readonly Expr[]): Dimension {
    for (const operand of operands) infer(operand);
    return dimensionless;
  }

  function alike(operands: readonly Expr[], at: Span, verb: string): Dimension | null {
    const known = operands.map(infer).filter((dimension) => dimension !== null);
    const first = known[0] ?? null;
    const other = known.find((dimension) => first !== null && !isSameDimension(dimension, first));
    if (first === null || other === undefined) return first;
    complain(at, `it ${verb} ${dimensionText(first)} and ${dimensionText(other)}`);
    return null;
  }

  function power(base: Expr, exponent: Expr): Dimension | null {
    const dimension = infer(base);
    plain(exponent, "an exponent must be a plain number");
    if (dimension === null || isSameDimension(dimension, dimensionless)) return dimension;
    const times = literal(exponent);
    if (times !== null) return scaled(dimension, times);
    complain(exponent.at, `${dimensionText(dimension)} to a power that is not a number written here has no unit`);
    return null;
  }

  function plain(node: Expr, message: string): void {
    const dimension = infer(node);
    if (dimension === null || isSameDimension(dimension, dimensionless)) return;
    complain(node.at, `${message}, not ${dimensionText(dimension)}`);
  }

  function call(name: string, args: readonly Expr[], at: Span): Dimension | null {
    const { unit }: { unit: UnitRule } = findFunction(name)!;
    const kinds = args.map((_, index) => unit.args[Math.min(index, unit.args.length - 1)]!);
    const own = alike(
      args.filter((_, index) => kinds[index] === "same"),
      at,
      `in ${name} mixes`,
    );
    const others = args.map((arg, index) => {
      if (kinds[index] === "plain") plain(arg, `${name} takes plain numbers here`);
      return kinds[index] === "any" ? infer(arg) : null;
    });
    switch (unit.result) {
      case "same":
        return own;
      case "plain":
        return dimensionless;
      case "root2":
        return others[0] ? scaled(others[0], 1 / 2) : null;
      case "root3":
        return others[0] ? scaled(others[0], 1 / 3) : null;
    }
  }

  return { dimension: infer(tree), complaints };
}

/** The number that is written here, with its sign; null for what is computed. */
function literal(tree: Expr): number | null {
  if (tree.kind === "number") return tree.value;
  if (tree.kind !== "unary" || tree.operator === "not") return null;
  const value = literal(tree.operand);
  return value === null || tree.operator === "+" ? value : -value;
}

const scaled = (dimension: Dimension, power: number): Dimension => multiplyDimensions(dimensionless, dimension, power);

function keywordDimension(name: string): Dimension | null {
  if (name === "na") return null;
  return name === "period_length" ? { s: 1 } : dimensionless;
}
