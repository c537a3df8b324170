/**
 * The one place that imports mathjs.
 *
 * A private instance that nobody can configure from a formula: it parses, and
 * lends scalar functions that have no kernel of ours. Nothing of it ever
 * evaluates a text. `predictable` keeps its answers real: NaN, never complex.
 */
import {
  acosDependencies,
  asinDependencies,
  atanDependencies,
  cbrtDependencies,
  ceilDependencies,
  cosDependencies,
  coshDependencies,
  create,
  erfDependencies,
  expm1Dependencies,
  floorDependencies,
  gammaDependencies,
  log1pDependencies,
  modDependencies,
  parseDependencies,
  roundDependencies,
  signDependencies,
  sinDependencies,
  sinhDependencies,
  tanDependencies,
  tanhDependencies,
} from "mathjs";

const instance = create(
  {
    acosDependencies,
    asinDependencies,
    atanDependencies,
    cbrtDependencies,
    ceilDependencies,
    cosDependencies,
    coshDependencies,
    erfDependencies,
    expm1Dependencies,
    floorDependencies,
    gammaDependencies,
    log1pDependencies,
    modDependencies,
    parseDependencies,
    roundDependencies,
    signDependencies,
    sinDependencies,
    sinhDependencies,
    tanDependencies,
    tanhDependencies,
  } as Parameters<typeof create>[0],
  { predictable: true },
);

export const parseWithMathjs = instance.parse;

type Lent = (...args: number[]) => unknown;

/** A scalar function of mathjs on doubles: NaN where its answer is not a real number or it refuses its arguments. */
export function lend(name: string): (...args: number[]) => number {
  const lent = (instance as unknown as Record<string, Lent>)[name]!;
  return (...args) => {
    try {
      const value = lent(...args);
      return typeof value === "number" ? value : Number.NaN;
    } catch {
      return Number.NaN; // a refused argument (round to half a decimal) is a cell without an answer
    }
  };
}
