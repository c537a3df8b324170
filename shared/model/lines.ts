/** Finding one's way in a document: its lines, their members, and what is typed in a cell. */
import type { Document, Line, List, Section, Series, Values } from "./document.ts";

/** Every line, in the order of the sections. */
export const allLines = (document: Document): readonly Line[] => document.sections.flatMap((section) => section.lines);

/** The sections of a document that stood otherwise in the one before it. Documents share those that did not change. */
export const sectionsChanged = (before: Document, after: Document): readonly Section[] =>
  after.sections.filter((section, at) => section !== before.sections[at]);

export const findLine = (document: Document, name: string): Line | undefined => {
  for (const { lines } of document.sections) {
    const line = lineIn(lines, name);
    if (line) return line;
  }
  return undefined;
};

const indexes = new WeakMap<readonly Line[], ReadonlyMap<string, Line>>();

/** The line of a name among those of a section. Documents share the sections that did not change: each is indexed once. */
export function lineIn(lines: readonly Line[], name: string): Line | undefined {
  const known = indexes.get(lines);
  if (known !== undefined) return known.get(name);
  // Backwards, so that of two with one name the first is found.
  const index = new Map(lines.toReversed().map((line) => [line.name, line]));
  indexes.set(lines, index);
  return index.get(name);
}

/** A line with a formula or an opening formula is a calculation; any other is an input. */
export const isCalculation = (line: Line): boolean => line.formula !== undefined || line.opening !== undefined;

export const isByLists = (line: Line): boolean => line.by !== undefined && line.by.length > 0;

/** The lists a line is by, in its order; a name that no list has is left out. */
export const listsOf = (document: Document, line: Line): readonly List[] =>
  (line.by ?? []).flatMap((name) => document.lists.find((list) => list.name === name) ?? []);

/**
 * Keys of a line's members, joined by `|`, the first list slowest;
 * one empty key for a line by nothing. The index in this array is the line's *member* everywhere.
 */
export function memberKeys(document: Document, line: Line): readonly string[] {
  return listsOf(document, line).reduce<readonly string[]>(
    (keys, list) =>
      keys.flatMap((key) => list.members.map((member) => (key === "" ? member.name : `${key}|${member.name}`))),
    [""],
  );
}

/** Labels of a line's members, joined by ` · `; one empty label for a line by nothing. Same order as `memberKeys`. */
export function memberLabels(document: Document, line: Line): readonly string[] {
  return listsOf(document, line).reduce<readonly string[]>(
    (labels, list) =>
      labels.flatMap((label) =>
        list.members.map((member) => (label === "" ? member.label : `${label} · ${member.label}`)),
      ),
    [""],
  );
}

/** What is typed for one member, the key as of `memberKeys`; undefined where nothing is. */
export function seriesOf(values: Values | undefined, memberKey: string): Series | undefined {
  if (values === undefined) return undefined;
  if (typeof values === "number" || isSeriesArray(values)) return memberKey === "" ? values : undefined;
  return Object.hasOwn(values, memberKey) ? values[memberKey] : undefined;
}

/** The entry of a series in one period; undefined where nothing is typed. */
export function seriesEntry(series: Series | undefined, period: number): number | undefined {
  if (series === undefined) return undefined;
  return typeof series === "number" ? series : (series[period] ?? undefined);
}

/** Whether what is typed is one number a period, for a line by nothing. */
export const isSeriesArray = (values: Values): values is readonly (number | null)[] => Array.isArray(values);
