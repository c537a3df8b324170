/**
 * The parts of a formula, each as a formula of its own that can be computed
 * where the cell is: what stands inside `prev(price * volume)` is read a period
 * earlier, so its part is `prev(price)`.
 */
import { findFunction } from "../../formula/catalogue.ts";
import { listsOfPart, type PickScope } from "../../formula/picks.ts";
import { formulaText } from "../../formula/print.ts";
import { type BinaryOperator, childrenOf, type Expr, type Span } from "../../formula/tree.ts";
import type { Timeline } from "../../model/document.ts";
import { type Look, lookOfArgument, ownPeriod } from "./looks.ts";
import { asItStands, type PartText, textInside } from "./partTexts.ts";

export interface PlannedPart {
  readonly tree: Expr;
  /** As read, outer looks around it. */
  readonly text: string;
  readonly at: Span;
  /** Null where it has no one value: inside an aggregate, or over all periods. */
  readonly formula: string | null;
  readonly look: Look;
  /** Numbers and constants written in the formula explain themselves and are left out. */
  readonly children: readonly PlannedPart[];
}

interface Around {
  readonly look: Look;
  readonly text: PartText;
  readonly hasOneValue: boolean;
}

export function partPlan(tree: Expr, scope: PickScope, timeline: Timeline): PlannedPart {
  return planned(tree, { look: ownPeriod, text: asItStands, hasOneValue: true }, scope, timeline);
}

function planned(tree: Expr, around: Around, scope: PickScope, timeline: Timeline): PlannedPart {
  const text = around.text(formulaText(tree), listsOfPart(tree, scope));
  const children = operandsOf(tree).flatMap((child, index) =>
    isShown(tree, child, index) ? [planned(child, inside(tree, index, around, scope, timeline), scope, timeline)] : [],
  );
  return { tree, text, at: tree.at, formula: around.hasOneValue ? text : null, look: around.look, children };
}

/** The terms of a sum and the factors of a product stand beside one another: `a + b - c` is three parts and not a part in a part. */
function operandsOf(tree: Expr): readonly Expr[] {
  if (tree.kind !== "binary") return childrenOf(tree);
  const { left, right } = tree;
  const isChain =
    left.kind === "binary" && chains.some((own) => own.includes(tree.operator) && own.includes(left.operator));
  return isChain ? [...operandsOf(left), right] : [left, right];
}

const chains: readonly (readonly BinaryOperator[])[] = [["+", "-"], ["*", "/"], ["and"], ["or"]];

const constants = new Set(["na", "pi"]);

/** The second argument of these says where to look and is no value. */
const places = new Set(["prev", "next", "at", "pick"]);

function isShown(tree: Expr, child: Expr, index: number): boolean {
  if (child.kind === "number" || child.kind === "text") return false;
  if (child.kind === "name" && constants.has(child.name)) return false;
  return tree.kind !== "call" || index !== 1 || !places.has(tree.name);
}

const overTime = new Set(["total", "cumulate", "irr"]);

function inside(tree: Expr, index: number, around: Around, scope: PickScope, timeline: Timeline): Around {
  if (tree.kind !== "call") return around;
  const { name, args } = tree;
  const isAggregate = args.length === 1 && findFunction(name)?.kind === "aggregate";
  const isMany = isAggregate || overTime.has(name) || (name === "npv" && index === 1);
  return {
    look: lookOfArgument(tree, index, around.look, timeline),
    text: textInside(tree, index, around.text, scope),
    hasOneValue: around.hasOneValue && !isMany,
  };
}
