/**
 * Draws and orders of many trials in WebAssembly: to the bit what the loops beside them compute (uniforms.ts,
 * latin.ts, order.ts), which take three to six times as long and remain where a page's policy refuses it.
 */
import type { DrawName } from "../random/drawName.ts";
import { samplingModule } from "./samplingModule.ts";

export interface Sampling {
  readonly fillUniforms: (out: Float64Array, first: number, name: DrawName, purpose: number) => void;
  readonly shuffled: (trials: number, name: DrawName, purpose: number) => Uint32Array;
  readonly fillStrata: (
    out: Float64Array,
    first: number,
    name: DrawName,
    purpose: number,
    strata: Uint32Array,
    strataCount: number,
  ) => void;
  readonly orderOf: (values: Float64Array) => Uint32Array;
}

let opened: Sampling | null | undefined;

/** Opened at first use and once; null where there is no WebAssembly. */
export function compiledSampling(): Sampling | null {
  if (opened !== undefined) return opened;
  try {
    opened = samplingOf(
      new WebAssembly.Module(Uint8Array.from(atob(samplingModule), (letter) => letter.charCodeAt(0))),
    );
  } catch {
    opened = null; // refused by a policy: the same numbers come from the loops, slower
  }
  return opened;
}

/** The memory is where a call computes: nothing of a call is read by the next. */
function samplingOf(module: WebAssembly.Module): Sampling {
  let { memory, call } = openMemory(module);
  const reserve = (bytes: number) => {
    const size = memory.buffer.byteLength;
    if (size > mostKept && bytes <= mostKept) ({ memory, call } = openMemory(module));
    const missing = bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
  };
  const doubles = (at: number, count: number) => new Float64Array(memory.buffer, at, count);
  const integers = (at: number, count: number) => new Uint32Array(memory.buffer, at, count);
  return {
    fillUniforms(out, first, name, purpose) {
      const { pair, pairs, skipped } = pairsOf(first, out.length);
      reserve(16 * pairs);
      call["uniforms"]!(0, pairs, pair, ...wordsOf(name), purpose);
      out.set(doubles(8 * skipped, out.length));
    },
    shuffled(trials, name, purpose) {
      reserve(4 * trials);
      call["shuffle"]!(0, trials, ...wordsOf(name), purpose);
      return integers(0, trials).slice();
    },
    fillStrata(out, first, name, purpose, strata, strataCount) {
      const { pair, pairs, skipped } = pairsOf(first, out.length);
      const at = 16 * pairs;
      reserve(at + 8 * pairs);
      integers(at + 4 * skipped, out.length).set(strata);
      call["scatter"]!(0, at, strataCount, pairs, pair, ...wordsOf(name), purpose);
      out.set(doubles(8 * skipped, out.length));
    },
    orderOf(values) {
      const { length } = values;
      reserve(24 * length + countBytes);
      doubles(0, length).set(values);
      call["order"]!(0, 8 * length, 16 * length, 24 * length, length);
      return integers(8 * length, length).slice();
    },
  };
}

const pageBytes = 65_536;
/** A memory larger than this, in bytes, is not kept for the next call that needs less. */
const mostKept = 2 ** 26;
/** Of the digits that `order` sorts by. */
const countBytes = 3 * 4 * 2 ** 11;

const wordsOf = ({ stream, member, step, seed }: DrawName) => [stream, member, step, seed] as const;

function openMemory(module: WebAssembly.Module) {
  const memory = new WebAssembly.Memory({ initial: 0 });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { memory, call: exports as Readonly<Record<string, (...args: number[]) => void>> };
}

/** The pairs of trials that a range touches; `skipped` is 1 where it begins with the second of one. */
function pairsOf(first: number, count: number) {
  const pair = Math.floor(first / 2);
  return { pair, pairs: Math.ceil((first + count) / 2) - pair, skipped: first % 2 };
}
