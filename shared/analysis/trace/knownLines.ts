/**
 * Lines of a model as typed numbers: what they are in one case now, so that a
 * formula over them can be computed without all that they come from.
 */
import type { LiveModel } from "../../engine/live.ts";
import type { Line, Series } from "../../model/document.ts";

/** The line as an input with the values it has; empty where it is empty and in error where it is in error. */
export function knownLines(live: LiveModel, name: string): readonly Line[] {
  const known = live.compiled.lines.get(name);
  if (known === undefined) return [];
  const { line, memberKeys, isTimed } = known;
  const periods = isTimed ? live.compiled.document.timeline.periods : 1;
  const gaps = { empty: false, fault: false };
  const valued = (member: number, period: number): number | null => {
    const value = live.number(name, member, period);
    if (!Number.isNaN(value)) return value;
    gaps[live.read(name, member, period).kind === "empty" ? "empty" : "fault"] = true;
    return null;
  };
  const values = byMember(line, memberKeys, (member) => seriesOf(periods, isTimed, (period) => valued(member, period)));
  const { unit, by } = line;
  const frame = { name, label: name, unit, ...(by === undefined ? {} : { by }) };
  const input: Line = { ...frame, ...(values === undefined ? {} : { values }) };
  if (!gaps.empty) return [input];
  if (!gaps.fault) return [{ ...input, formula: "na" }];
  const isEmpty = byMember(line, memberKeys, (member) =>
    seriesOf(periods, isTimed, (period) => (live.read(name, member, period).kind === "empty" ? 1 : 0)),
  );
  const flag = `${name}__is_empty`;
  return [
    { ...frame, name: flag, unit: "", ...(isEmpty === undefined ? {} : { values: isEmpty }) },
    { ...input, formula: `${flag} == 1 ? na : 1 / 0` },
  ];
}

/** One number where the line holds one for all periods: whether it is timed is a part of what it is. */
function seriesOf(periods: number, isTimed: boolean, at: (period: number) => number | null): Series | undefined {
  if (!isTimed) return at(0) ?? undefined;
  return Array.from({ length: periods }, (_, period) => at(period));
}

function byMember(
  { by }: Line,
  memberKeys: readonly string[],
  of: (member: number) => Series | undefined,
): NonNullable<Line["values"]> | undefined {
  if (by === undefined || by.length === 0) return of(0);
  return Object.fromEntries(
    memberKeys.flatMap((key, member) => {
      const series = of(member);
      return series === undefined ? [] : [[key, series]];
    }),
  );
}
