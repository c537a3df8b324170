/** The fifth stage of reading: whether what a file names is there, once, and fits the timeline and the lists. */
import { nearest } from "../formula/nearest.ts";
import type { Change, Document, Line, Series } from "../model/document.ts";
import { limits } from "../model/edits/limits.ts";
import { allLines, isByLists, memberKeys } from "../model/lines.ts";
import { periodIndex, periodLabels, startIndex } from "../model/timeline.ts";
import { mostProblems } from "./format.ts";
import type { Path } from "./path.ts";
import type { FileProblem, Named } from "./problems.ts";

export function crossProblems(document: Document): readonly FileProblem[] {
  const timeline = timelineProblems(document);
  if (timeline.length > 0) return timeline;
  const structure = [...duplicateProblems(document), ...listProblems(document)];
  if (structure.length > 0) return structure.slice(0, mostProblems);
  const size = sizeProblems(document);
  if (size.length > 0) return size;
  return [...lineProblems(document), ...scenarioProblems(document), ...pictureProblems(document)].slice(
    0,
    mostProblems,
  );
}

const starts = { year: 'a year, "2024"', quarter: 'a quarter, "2024-Q1"', month: 'a month, "2024-01"' };

function timelineProblems({ timeline }: Document): FileProblem[] {
  const { start, unit, periods, actuals } = timeline;
  if (startIndex(timeline) === null)
    return [{ code: "bad-start", at: ["timeline", "start"], start, needs: starts[unit] }];
  if (periodLabels(timeline).at(-1)!.length > (unit === "year" ? 4 : 7))
    return [{ code: "too-late", at: ["timeline"] }];
  if (actuals > periods) return [{ code: "too-many-actuals", at: ["timeline", "actuals"], actuals, periods }];
  return [];
}

function duplicateProblems(document: Document): FileProblem[] {
  const lines = document.sections.flatMap(({ lines: own }, section) =>
    own.map(({ name }, index): NamedAt => ({ name, at: ["sections", section, "lines", index, "name"] })),
  );
  return [
    ...repeated("list", entries(document.lists, ["lists"])),
    ...document.lists.flatMap(({ members }, index) =>
      repeated("member", entries(members, ["lists", index, "members"])),
    ),
    ...repeated("section", entries(document.sections, ["sections"])),
    ...repeated("line", lines),
    ...repeated("scenario", entries(document.scenarios, ["scenarios"])),
  ];
}

interface NamedAt {
  readonly name: string;
  readonly at: Path;
}

const entries = (named: readonly { readonly name: string }[], at: Path): NamedAt[] =>
  named.map(({ name }, index) => ({ name, at: [...at, index, "name"] }));

function repeated(what: Named, named: readonly NamedAt[]): FileProblem[] {
  const first = new Map<string, Path>();
  return named.flatMap(({ name, at }): FileProblem[] => {
    const before = first.get(name);
    if (before !== undefined) return [{ code: "duplicate-name", at, what, name, first: before.slice(0, -1) }];
    first.set(name, at);
    return [];
  });
}

/** Lists that lines are by must be there, each at most once. */
function listProblems(document: Document): FileProblem[] {
  const names = document.lists.map(({ name }) => name);
  return everyLine(document).flatMap(({ line, at }) =>
    (line.by ?? []).flatMap((name, index): FileProblem[] => {
      const place = [...at, "by", index];
      if (!names.includes(name)) return [unknown("list", name, place, names)];
      const first = line.by!.indexOf(name);
      return first === index
        ? []
        : [{ code: "duplicate-name", at: place, what: "list", name, first: [...at, "by", first] }];
    }),
  );
}

function sizeProblems(document: Document): FileProblem[] {
  const lines = allLines(document);
  if (lines.length > limits.lines)
    return [{ code: "too-many", at: ["sections"], what: "lines", count: lines.length, limit: limits.lines }];
  const sizes = new Map(document.lists.map(({ name, members }) => [name, members.length]));
  const cells = lines.reduce(
    (sum, { by }) =>
      sum + document.timeline.periods * (by ?? []).reduce((product, list) => product * (sizes.get(list) ?? 1), 1),
    0,
  );
  if (cells <= limits.cells) return [];
  return [{ code: "too-many", at: ["sections"], what: "cells", count: cells, limit: limits.cells }];
}

function lineProblems(document: Document): FileProblem[] {
  const labels = periodLabels(document.timeline);
  return everyLine(document).flatMap(({ line, at }) => {
    const problems: FileProblem[] = [];
    if (line.from !== undefined && !labels.includes(line.from))
      problems.push(unknown("period", line.from, [...at, "from"], labels));
    const { values } = line;
    if (values === undefined) return problems;
    const place = [...at, "values"];
    if (typeof values === "number" || Array.isArray(values)) {
      if (isByLists(line)) problems.push({ code: "members-missing", at: place, line: line.name, by: line.by! });
      return [...problems, ...seriesProblems(values as Series, place, labels.length)];
    }
    if (!isByLists(line)) return [...problems, { code: "members-unwanted", at: place, line: line.name }];
    const keys = memberKeys(document, line);
    const known = new Set(keys);
    for (const [key, series] of Object.entries(values as { readonly [key: string]: Series })) {
      if (known.has(key)) problems.push(...seriesProblems(series, [...place, key], labels.length));
      else problems.push(unknown("member", key, [...place, key], keys));
      if (problems.length > mostProblems) break;
    }
    return problems;
  });
}

function seriesProblems(series: Series, at: Path, periods: number): FileProblem[] {
  if (typeof series === "number" || series.length === periods) return [];
  return [{ code: "series-length", at, length: series.length, periods }];
}

function scenarioProblems(document: Document): FileProblem[] {
  const names = document.scenarios.map(({ name }) => name);
  const lines = new Map(allLines(document).map((line) => [line.name, line]));
  return document.scenarios.flatMap((scenario, index) => {
    const at = ["scenarios", index];
    const { basedOn } = scenario;
    const base: FileProblem[] =
      basedOn === undefined || names.includes(basedOn) ? [] : [unknown("scenario", basedOn, [...at, "basedOn"], names)];
    const circle = circleOf(document, scenario.name);
    if (circle !== null) base.push({ code: "based-on-itself", at: [...at, "basedOn"], chain: circle });
    const changes = scenario.changes.flatMap((change, place) =>
      changeProblems(document, lines, change, [...at, "changes", place]),
    );
    return [...base, ...changes];
  });
}

/** The scenarios from one back to itself; null where the chain ends. */
function circleOf(document: Document, start: string): readonly string[] | null {
  const chain = [start];
  for (;;) {
    const next = document.scenarios.find(({ name }) => name === chain.at(-1))?.basedOn;
    if (next === undefined) return null;
    if (next === start) return [...chain, start];
    if (chain.includes(next)) return null; // a circle further on, told where it begins
    chain.push(next);
  }
}

function changeProblems(document: Document, lines: ReadonlyMap<string, Line>, change: Change, at: Path): FileProblem[] {
  const line = lines.get(change.line);
  if (line === undefined) return [unknown("line", change.line, [...at, "line"], [...lines.keys()])];
  const labels = periodLabels(document.timeline);
  const problems: FileProblem[] = [];
  if (change.members !== undefined) {
    const keys = memberKeys(document, line);
    if (!isByLists(line)) problems.push({ code: "members-unwanted", at: [...at, "members"], line: line.name });
    else if (!keys.includes(change.members)) problems.push(unknown("member", change.members, [...at, "members"], keys));
  }
  if (change.period === undefined) return [...problems, ...seriesProblems(change.to, [...at, "to"], labels.length)];
  if (periodIndex(document.timeline, change.period) === null)
    problems.push(unknown("period", change.period, [...at, "period"], labels));
  if (typeof change.to !== "number")
    problems.push({ code: "series-with-period", at: [...at, "to"], period: change.period });
  return problems;
}

/** Headline figures and charts name lines, members and periods. */
function pictureProblems(document: Document): FileProblem[] {
  const names = allLines(document).map(({ name }) => name);
  const labels = periodLabels(document.timeline);
  const of = (line: string, at: Path) => (names.includes(line) ? [] : [unknown("line", line, at, names)]);
  const when = (period: string | undefined, at: Path) =>
    period === undefined || labels.includes(period) ? [] : [unknown("period", period, at, labels)];
  return [
    ...document.headline.flatMap(({ line, period }, index) => [
      ...of(line, ["headline", index, "line"]),
      ...when(period, ["headline", index, "period"]),
    ]),
    ...document.charts.flatMap((chart, index) => [
      ...chart.lines.flatMap((line, place) => of(line, ["charts", index, "lines", place])),
      ...when(chart.kind === "byMember" ? chart.period : undefined, ["charts", index, "period"]),
    ]),
  ];
}

const everyLine = (document: Document): readonly { readonly line: Line; readonly at: Path }[] =>
  document.sections.flatMap(({ lines }, section) =>
    lines.map((line, index) => ({ line, at: ["sections", section, "lines", index] })),
  );

const unknown = (what: Named, name: string, at: Path, known: readonly string[]): FileProblem => ({
  code: "unknown-name",
  at,
  what,
  name,
  nearest: nearest(name.slice(0, 200), known),
});
