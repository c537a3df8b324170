/**
 * The kernels two values at a time, in WebAssembly over the same buffer: to the
 * bit what kernels.ts computes. Worth its calls from columns of some tens of cases on.
 *
 * WebAssembly is fixed code, read from this file; nothing is made out of a
 * model. Where a page's policy or an old machine refuses it, kernels.ts remains.
 */
import type { BinaryOp } from "../../graph/graph.ts";
import { type Binary, type Buffer, type Kernels, plainKernels, type Ternary, type Unary } from "../kernels.ts";
import { kernelsModule } from "./kernelsModule.ts";

export interface SimdBuffer {
  readonly buffer: Buffer;
  readonly kernels: Kernels;
}

/** A buffer of `size` values with the kernels that work in it; null where there is no WebAssembly with SIMD. */
export function simdBuffer(size: number): SimdBuffer | null {
  const module = compiledModule();
  if (module === null) return null;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((size * 8) / pageBytes) });
  const instance = new WebAssembly.Instance(module, { env: { memory } });
  return { buffer: new Float64Array(memory.buffer, 0, size), kernels: kernelsOf(instance.exports) };
}

const pageBytes = 65_536;

let compiled: WebAssembly.Module | null | undefined;

/** Compiled at first use and once: a constant of the program, not a state of it. */
function compiledModule(): WebAssembly.Module | null {
  if (compiled !== undefined) return compiled;
  try {
    compiled = new WebAssembly.Module(Uint8Array.from(atob(kernelsModule), (letter) => letter.charCodeAt(0)));
  } catch {
    compiled = null; // refused by a policy, or no SIMD here: the same numbers come from kernels.ts, slower
  }
  return compiled;
}

type Place = (o: number, ...rest: number[]) => void;

function kernelsOf(exports: WebAssembly.Exports): Kernels {
  const named = (name: string) => exports[name] as Place;
  const binary = (name: string): Binary => {
    const run = named(name);
    return (_m, o, a, da, b, db, n) => run(o, a, da, b, db, n);
  };
  const unary = (name: string): Unary => {
    const run = named(name);
    return (_m, o, a, da, n) => run(o, a, da, n);
  };
  const select = named("select");
  const choose: Ternary = (_m, o, a, da, b, db, c, dc, n) => select(o, a, da, b, db, c, dc, n);
  return {
    ...plainKernels,
    binary: {
      ...plainKernels.binary,
      ...(Object.fromEntries(vectored.map(([operator, name]) => [operator, binary(name)])) as Record<
        (typeof vectored)[number][0],
        Binary
      >),
    },
    least: binary("least"),
    greatest: binary("greatest"),
    addProduct: binary("addProduct"),
    negate: unary("negate"),
    not: unary("not"),
    select: choose,
  };
}

/** All but the power, which WebAssembly has no instruction for. */
const vectored = [
  ["+", "add"],
  ["-", "subtract"],
  ["*", "multiply"],
  ["/", "divide"],
  ["==", "equal"],
  ["!=", "unequal"],
  ["<", "less"],
  ["<=", "lessOrEqual"],
  [">", "greater"],
  [">=", "greaterOrEqual"],
  ["and", "and"],
  ["or", "or"],
] as const satisfies readonly (readonly [BinaryOp, string])[];
