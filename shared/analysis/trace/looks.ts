/**
 * Where along time the parts of a formula are read: a cell of 2027 reads
 * `prev(x)` in 2026, `at(x, 2024)` in 2024 and `total(x)` in every period.
 */
import type { Expr } from "../../formula/tree.ts";
import type { Timeline } from "../../model/document.ts";
import { periodIndex } from "../../model/timeline.ts";

/** Periods, the first and the last included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Which periods a cell of a period reads; null where it reads none, as prev before the first. */
export type Look = (period: number) => Stretch | null;

export const ownPeriod: Look = (period) => ({ from: period, to: period });

type Call = Extract<Expr, { kind: "call" }>;

/** How an argument of a call is read, where the call itself is read by `look`. */
export function lookOfArgument({ name, args }: Call, index: number, look: Look, timeline: Timeline): Look {
  const last = timeline.periods - 1;
  if (index === (name === "npv" ? 1 : 0))
    switch (name) {
      case "prev":
      case "next":
        return stretched(look, ({ from, to }) => clipped(from - lagOf(name, args), to - lagOf(name, args), last));
      case "first":
        return stretched(look, () => ({ from: 0, to: 0 }));
      case "last":
        return stretched(look, () => ({ from: last, to: last }));
      case "at":
        return atPeriod(look, args[1], timeline);
      case "total":
      case "npv":
      case "irr":
        return stretched(look, () => ({ from: 0, to: last }));
      case "cumulate":
        return stretched(look, ({ to }) => ({ from: 0, to }));
    }
  if (index === 2 && (name === "prev" || name === "next"))
    return stretched(look, (stretch) => beyond(stretch, lagOf(name, args), last));
  return look;
}

const stretched =
  (look: Look, change: (stretch: Stretch) => Stretch | null): Look =>
  (period) => {
    const stretch = look(period);
    return stretch === null ? null : change(stretch);
  };

function clipped(from: number, to: number, last: number): Stretch | null {
  const inside = { from: Math.max(0, from), to: Math.min(last, to) };
  return inside.from > inside.to ? null : inside;
}

/** Periods of the stretch from where `lag` periods back is off the timeline: there the start is read. */
function beyond({ from, to }: Stretch, lag: number, last: number): Stretch | null {
  const outside =
    lag > 0
      ? { from, to: Math.min(to, Math.min(lag - 1, last)) }
      : { from: Math.max(from, Math.max(0, last + lag + 1)), to };
  return outside.from > outside.to ? null : outside;
}

/** How many periods back; negative ahead. */
function lagOf(name: string, [, count]: readonly Expr[]): number {
  const periods = count === undefined ? 1 : count.kind === "number" ? count.value : 0;
  return name === "prev" ? periods : -periods;
}

function atPeriod(look: Look, label: Expr | undefined, timeline: Timeline): Look {
  const text = label?.kind === "number" ? String(label.value) : label?.kind === "text" ? label.value : "";
  const period = periodIndex(timeline, text);
  return stretched(look, () => (period === null ? null : { from: period, to: period }));
}
