/** What scenarios change, side by side: only the cells that some of them has otherwise than the one compared with. */
import type { Compiled } from "../../engine/compile.ts";
import type { CompiledLine } from "../../engine/compiledLines.ts";
import { changesUnder, type InputValues, inputValues } from "../../engine/inputs.ts";
import { fromBase } from "../../formula/units.ts";
import { isCalculation } from "../../model/lines.ts";

/** Cells of a line that are alike: in periods that follow each other, for one member or all. */
export interface Difference {
  readonly line: string;
  /** Null where all its members are alike. */
  readonly member: number | null;
  /** The first and the last; null where one number holds in every period. */
  readonly periods: readonly [number, number] | null;
  /** Under the scenario compared with. */
  readonly before: Held;
  /** `[scenario]`: null where it has the same. */
  readonly held: readonly (Held | null)[];
}

/** What stands in a cell: a number in the line's unit, NaN for none; or what its formula gives, times and plus these. */
export type Held = { readonly value: number } | { readonly times: number; readonly plus: number };

/** In the order of the model. */
export function differencesOf(
  compiled: Compiled,
  against: string | null,
  scenarios: readonly (string | null)[],
): readonly Difference[] {
  const { document } = compiled;
  const before = changesUnder(document, against);
  const after = scenarios.map((scenario) => changesUnder(document, scenario));
  const changed = new Set([before, ...after].flatMap((changes) => [...changes.keys()]));
  return [...compiled.lines.values()].flatMap((line) => {
    const { name } = line.line;
    if (!changed.has(name)) return [];
    const valuesUnder = (changes: ReturnType<typeof changesUnder>) =>
      inputValues(document, line, changes.get(name) ?? []);
    return ofLine(line, valuesUnder(before), after.map(valuesUnder));
  });
}

type Cell = Pick<Difference, "before" | "held">;

function ofLine(line: CompiledLine, before: InputValues, after: readonly InputValues[]): readonly Difference[] {
  const { memberKeys, isTimed } = line;
  const periods = before.value.length / memberKeys.length;
  const runs = memberKeys.map((_, member) => {
    const cells = Array.from({ length: periods }, (_period, period) =>
      cellAt(line, before, after, member * periods + period),
    );
    return runsOf(cells, isTimed);
  });
  const [first = []] = runs;
  const isAlike =
    runs.length > 1 && runs.every((each) => JSON.stringify(each, withNaN) === JSON.stringify(first, withNaN));
  const named = (run: Run, member: number | null): Difference => ({ line: line.line.name, member, ...run });
  return isAlike
    ? first.map((run) => named(run, null))
    : runs.flatMap((each, member) => each.map((run) => named(run, member)));
}

type Run = Omit<Difference, "line" | "member">;

/** Cells that follow each other and are alike as one; those in which no scenario differs as none. */
function runsOf(cells: readonly Cell[], isTimed: boolean): readonly Run[] {
  const runs: { cell: Cell; periods: [number, number] }[] = [];
  for (const [period, cell] of cells.entries()) {
    if (cell.held.every((held) => held === null)) continue;
    const last = runs.at(-1);
    const isNext = last?.periods[1] === period - 1;
    if (isNext && JSON.stringify(last.cell, withNaN) === JSON.stringify(cell, withNaN)) last.periods[1] = period;
    else runs.push({ cell, periods: [period, period] });
  }
  return runs.map(({ cell, periods }) => ({ ...cell, periods: isTimed ? periods : null }));
}

/** JSON has no word for no number. */
const withNaN = (_key: string, value: unknown) => (Number.isNaN(value) ? "NaN" : value);

function cellAt(line: CompiledLine, before: InputValues, after: readonly InputValues[], cell: number): Cell {
  const own = heldAt(line, before, cell);
  return {
    before: own,
    held: after.map((values) => {
      const held = heldAt(line, values, cell);
      return isSame(own, held) ? null : held;
    }),
  };
}

function heldAt({ line, unit }: CompiledLine, { value, factor, summand }: InputValues, cell: number): Held {
  if (!isCalculation(line)) return { value: fromBase(unit, value[cell]!) };
  const plus = fromBase(unit, summand[cell]!);
  return Number.isNaN(factor[cell]!) ? { value: plus } : { times: factor[cell]!, plus };
}

function isSame(a: Held, b: Held): boolean {
  if ("value" in a) return "value" in b && (a.value === b.value || (Number.isNaN(a.value) && Number.isNaN(b.value)));
  return "times" in b && a.times === b.times && a.plus === b.plus;
}
