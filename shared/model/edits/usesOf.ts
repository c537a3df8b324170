/** What speaks of a thing and would be left without it, to be told before it is deleted. */
import { lineNamesIn } from "../../formula/references.ts";
import { unreachable } from "../../invariant.ts";
import type { InputName } from "../analyses.ts";
import type { Document, Line } from "../document.ts";
import { allLines, findLine, isSeriesArray } from "../lines.ts";
import { followed, type References } from "./analysisReferences.ts";
import { referencesOf } from "./followReferences.ts";
import { hasMember } from "./memberKey.ts";
import { linesPicking } from "./removeMember.ts";

export type UsedThing =
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "section"; readonly section: string }
  | { readonly kind: "list"; readonly list: string }
  | { readonly kind: "member"; readonly list: string; readonly member: string }
  | { readonly kind: "scenario"; readonly scenario: string };

export type Use =
  /** Of a line that stays. */
  | { readonly kind: "formula"; readonly line: string; readonly label: string; readonly field: "formula" | "opening" }
  /** How many changes of the scenario. */
  | { readonly kind: "change"; readonly scenario: string; readonly label: string; readonly count: number }
  | { readonly kind: "headline"; readonly index: number; readonly label: string }
  | { readonly kind: "chart"; readonly index: number; readonly label: string }
  /** A line by the list. */
  | { readonly kind: "by"; readonly line: string; readonly label: string }
  /** A line with values typed for the member. */
  | { readonly kind: "value"; readonly line: string; readonly label: string }
  | { readonly kind: "based-on"; readonly scenario: string; readonly label: string }
  | { readonly kind: "combines"; readonly scenario: string; readonly label: string }
  /** `goes`: it asks of nothing else. */
  | { readonly kind: "analysis"; readonly analysis: string; readonly label: string; readonly goes: boolean }
  /** With the uncertain input of that label. */
  | { readonly kind: "correlation"; readonly line: string; readonly label: string };

export function usesOf(document: Document, thing: UsedThing): readonly Use[] {
  switch (thing.kind) {
    case "lines":
      return usesOfLines(document, new Set(thing.lines));
    case "section": {
      const section = document.sections.find(({ name }) => name === thing.section);
      return usesOfLines(document, new Set(section?.lines.map(({ name }) => name)));
    }
    case "list":
      return allLines(document)
        .filter(({ by }) => by?.includes(thing.list))
        .map(({ name, label }) => ({ kind: "by", line: name, label }));
    case "member":
      return usesOfMember(document, thing.list, thing.member);
    case "scenario":
      return usesOfScenario(document, thing.scenario);
    default:
      return unreachable(thing);
  }
}

function usesOfScenario(document: Document, scenario: string): readonly Use[] {
  return [
    ...document.scenarios.flatMap(({ name, label, basedOn, combines = [] }): Use[] => {
      if (basedOn === scenario) return [{ kind: "based-on", scenario: name, label }];
      return combines.includes(scenario) ? [{ kind: "combines", scenario: name, label }] : [];
    }),
    ...analysesOf(document, { scenario: (name) => (name === scenario ? null : name) }),
  ];
}

/** Analyses that are not the same without what `gone` takes away. */
const analysesOf = ({ analyses = [] }: Document, gone: Partial<References>): readonly Use[] =>
  analyses.flatMap((analysis): Use[] => {
    const after = followed(analysis, referencesOf(gone));
    if (after === analysis) return [];
    return [{ kind: "analysis", analysis: analysis.name, label: analysis.label, goes: after === null }];
  });

function usesOfLines(document: Document, names: ReadonlySet<string>): readonly Use[] {
  const reads = (text: string | undefined) => lineNamesIn(text ?? "").some((name) => names.has(name));
  return [
    ...formulasWhere(
      allLines(document).filter(({ name }) => !names.has(name)),
      reads,
    ),
    ...speaking(document, ({ line }) => names.has(line)),
    ...document.charts.flatMap(({ title, lines }, index): Use[] =>
      lines.some((line) => names.has(line)) ? [{ kind: "chart", index, label: title }] : [],
    ),
    ...correlationsOf(document, names),
    ...analysesOf(document, { line: (name) => (names.has(name) ? null : name) }),
  ];
}

/** With lines that stay. */
const correlationsOf = (document: Document, names: ReadonlySet<string>): readonly Use[] =>
  (document.correlations ?? []).flatMap(({ between }): Use[] => {
    const [other, ...none] = between.filter((name) => !names.has(name));
    if (other === undefined || none.length > 0) return [];
    return [{ kind: "correlation", line: other, label: findLine(document, other)?.label ?? other }];
  });

function usesOfMember(document: Document, list: string, member: string): readonly Use[] {
  const byName = new Map(allLines(document).map((line) => [line.name, line]));
  const isOfIt = (key: string, line: string) => hasMember(byName.get(line) ?? {}, key, list, member);
  const withoutIt = <T extends InputName>(named: T): T | null =>
    named.members !== undefined && isOfIt(named.members, named.line) ? null : named;
  const hasTyped = ({ name, values }: Line) =>
    typeof values === "object" && !isSeriesArray(values) && Object.keys(values).some((key) => isOfIt(key, name));
  return [
    ...formulasWhere(linesPicking(document, list, member), (text) => text?.includes(`"${member}"`) ?? false),
    ...allLines(document)
      .filter(hasTyped)
      .map(({ name, label }): Use => ({ kind: "value", line: name, label })),
    ...speaking(document, ({ line, members }) => members !== undefined && isOfIt(members, line)),
    ...analysesOf(document, { cell: withoutIt, input: withoutIt }),
  ];
}

const formulasWhere = (lines: readonly Line[], isUse: (text: string | undefined) => boolean): readonly Use[] =>
  lines.flatMap((line) =>
    (["opening", "formula"] as const)
      .filter((field) => isUse(line[field]))
      .map((field): Use => ({ kind: "formula", line: line.name, label: line.label, field })),
  );

/** Changes and figures of what is asked for. */
function speaking(
  { scenarios, headline }: Document,
  isUse: (speaking: { readonly line: string; readonly members?: string }) => boolean,
): readonly Use[] {
  return [
    ...scenarios.flatMap(({ name, label, changes }): Use[] => {
      const count = changes.filter(isUse).length;
      return count === 0 ? [] : [{ kind: "change", scenario: name, label, count }];
    }),
    ...headline.flatMap((figure, index): Use[] =>
      isUse(figure) ? [{ kind: "headline", index, label: figure.label }] : [],
    ),
  ];
}

export function useSentence(use: Use): string {
  switch (use.kind) {
    case "formula":
      return `The ${use.field === "opening" ? "opening formula" : "formula"} of ${use.label} reads it.`;
    case "change":
      return `${use.label} changes it${use.count === 1 ? "" : `, ${use.count} times`}.`;
    case "headline":
      return `The figure ${use.label} shows it.`;
    case "chart":
      return `The chart ${use.label} shows it.`;
    case "by":
      return `${use.label} is by it.`;
    case "value":
      return `${use.label} has values typed for it.`;
    case "based-on":
      return `${use.label} is based on it.`;
    case "combines":
      return `${use.label} combines it.`;
    case "analysis":
      return use.goes
        ? `The analysis ${use.label} asks of it alone, and goes too.`
        : `The analysis ${use.label} asks of it.`;
    case "correlation":
      return `Its draws go together with those of ${use.label}.`;
    default:
      return unreachable(use);
  }
}
