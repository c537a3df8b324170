/** Compares what computes a document with the flagship as a function, cell by cell. */
import { compileDocument } from "../../shared/engine/compile.ts";
import { openLive } from "../../shared/engine/live.ts";
import type { Change, Document } from "../../shared/model/document.ts";
import { allLines, memberKeys } from "../../shared/model/lines.ts";
import { periodLabels } from "../../shared/model/timeline.ts";
import type { Answer } from "./nvidiaDeepseek.ts";
import { type PlainOverride, plainEvaluator } from "./plainEvaluator.ts";

/** A cell in its line's unit, or why there is no number. `member` counts as in memberKeys. */
export type Reader = (line: string, member: number, period: number) => number | "empty" | "fault";

export function engineReader(document: Document, scenario: string | null, overrides: readonly PlainOverride[]): Reader {
  const labels = periodLabels(document.timeline);
  const changes = overrides.map(
    ({ line, member, period, value }): Change => ({
      line,
      how: "set",
      to: value,
      ...(member !== undefined && { members: member }),
      ...(period !== undefined && { period: labels[period]! }),
    }),
  );
  const overridden = { name: "overridden", label: "", changes, ...(scenario !== null && { basedOn: scenario }) };
  const live = openLive(
    compileDocument({ ...document, scenarios: [...document.scenarios, overridden] }),
    overridden.name,
  );
  return (line, member, period) => {
    const cell = live.read(line, member, period);
    return cell.kind === "value" ? cell.value : cell.kind;
  };
}

export function plainReader(document: Document, scenario: string | null, overrides: readonly PlainOverride[]): Reader {
  const evaluator = plainEvaluator(document, scenario, overrides);
  return (line, member, period) => {
    const cell = evaluator.cell(line, evaluator.memberKeys(line)[member]!, period);
    return cell.kind === "value" ? cell.value : cell.kind;
  };
}

/** Relative: the same arithmetic in another order, some thousand roundings of 1e-16 at most. */
const relative = 1e-9;
/** USD m. Below a dollar a balance is what rounding left of a repaid loan, and means nothing. */
const nothingOwed = 1e-6;

export interface Difference {
  readonly cell: string;
  readonly ours: number | string;
  readonly theirs: number | string;
}

/** Empty where every cell of every expected line agrees. */
export function differences(
  document: Document,
  read: Reader,
  expected: { readonly [line: string]: Answer },
): readonly Difference[] {
  const periods = periodLabels(document.timeline);
  return allLines(document)
    .filter(({ name }) => Object.hasOwn(expected, name))
    .flatMap((line) =>
      memberKeys(document, line).flatMap((key, member) =>
        periods.flatMap((label, period) => {
          const needsDebt = ["dscr", "ltv", "default"].includes(line.name);
          if (needsDebt && !(Number(read("opening_balance", member, period)) > nothingOwed)) return [];
          const ours = read(line.name, member, period);
          const theirs = expectedIn(expected[line.name]!, key, period) ?? "empty";
          return isSame(ours, theirs, line.unit === "USD m" ? nothingOwed : 0)
            ? []
            : [{ cell: `${line.name} ${key} ${label}`, ours, theirs }];
        }),
      ),
    );
}

function expectedIn(answer: Answer, member: string, period: number): number | null {
  if (typeof answer === "number") return answer;
  if (Array.isArray(answer)) return answer[period] ?? null;
  return expectedIn((answer as { readonly [member: string]: Answer })[member]!, "", period);
}

/** `slack` is in the unit of the two; the least there is covers 0 against a rounding. */
export function isSame(ours: number | string, theirs: number | string, slack = 0): boolean {
  if (typeof ours === "string" || typeof theirs === "string") return ours === theirs;
  const allowed = relative * Math.max(Math.abs(ours), Math.abs(theirs)) + Math.max(slack, Number.EPSILON);
  return Math.abs(ours - theirs) <= allowed;
}
