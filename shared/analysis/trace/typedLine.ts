/**
 * A line as typed numbers: those it has in the case on the screen, so that what
 * reads it can be computed without all that it comes from. It is timed where the
 * line is, and empty where the line is empty.
 */
import type { CompiledLine } from "../../engine/compiledLines.ts";
import type { LiveModel } from "../../engine/live.ts";
import type { Line, Series, Values } from "../../model/document.ts";

export interface TypedLine {
  readonly line: Line;
  readonly hasEmpty: boolean;
  /** Numbers cannot say an error: there it is empty. */
  readonly hasFault: boolean;
}

export function typedLine(live: LiveModel, known: CompiledLine): TypedLine {
  const { name } = known.line;
  const gaps = { empty: false, fault: false };
  const values = valuesOf(live, known, (member, period) => {
    const value = live.number(name, member, period);
    if (!Number.isNaN(value)) return value;
    gaps[live.read(name, member, period).kind === "empty" ? "empty" : "fault"] = true;
    return null;
  });
  const { formula: _, opening: __, from: ___, values: ____, ...own } = known.line;
  // Under the typed numbers, and where there are none.
  const beneath = gaps.empty ? { formula: "na" } : {};
  const line = { ...own, ...beneath, ...(values === undefined ? {} : { values }) };
  return { line, hasEmpty: gaps.empty, hasFault: gaps.fault };
}

/** Numbers for every cell of a line, as the document writes them; undefined where there are none at all. */
export function valuesOf(
  live: LiveModel,
  { line: { by }, memberKeys, isTimed }: CompiledLine,
  at: (member: number, period: number) => number | null,
): Values | undefined {
  const { periods } = live.compiled.document.timeline;
  const seriesOf = (member: number): Series | undefined =>
    isTimed ? Array.from({ length: periods }, (_, period) => at(member, period)) : (at(member, 0) ?? undefined);
  if (by === undefined || by.length === 0) return seriesOf(0);
  return Object.fromEntries(
    memberKeys.flatMap((key, member) => {
      const series = seriesOf(member);
      return series === undefined ? [] : [[key, series]];
    }),
  );
}
