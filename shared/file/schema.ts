/**
 * What a valid body of a file looks like: the types of document.ts, as zod schemas.
 *
 * Only shapes and sizes are said here; whether names mean something is for the
 * cross-checks. Keys that are not known go into `extra`. Lists stop at the
 * twentieth problem, so a hostile file costs no more than an honest one.
 */
import type { Chart, Document, Line, Scenario, Section } from "../model/document.ts";
import { limits } from "../model/edits/limits.ts";
import { isIdentifier, isMemberName } from "../model/edits/names.ts";
import { analysisSchema, correlationSchema, uncertaintySchema } from "./analysisSchema.ts";
import { keyOrder } from "./keyOrder.ts";
import { listOf, withExtra } from "./schemaParts.ts";
import { seriesProblem, type ValueProblem, valuesProblem } from "./seriesShape.ts";
import { z } from "./zod.ts";

const text = (limit: number) => z.string().max(limit);
const shownText = (limit: number) => text(limit).min(1);
const named = (isName: (name: string) => boolean, needs: string) =>
  z.string().refine(isName, { params: { needs }, abort: true });
const name = named(isIdentifier, `it takes letters, digits and _, at most ${limits.name} and no digit first`);
const memberName = named(isMemberName, `it takes letters, digits and _, at most ${limits.name}`);
/** Something named elsewhere in the file: the cross-checks find out whether it is there. */
const reference = text(limits.name);
const memberKey = text(limits.by * (limits.name + 1));
const note = z.exactOptional(text(limits.note));
const count = (least: number, most: number) => z.int().min(least).max(most);

/** Numbers are many: they are checked by hand and only the first that is wrong is told. */
const numbers = <T>(problemOf: (value: unknown) => ValueProblem | null) =>
  z.unknown().transform((value, context): T => {
    const problem = problemOf(value);
    if (problem === null) return value as T;
    context.issues.push({
      code: "custom",
      input: value,
      path: [...problem.path],
      params: { needs: problem.needs, found: problem.found },
    });
    return z.NEVER;
  });

const timeline = z
  .looseObject({
    start: text(limits.name),
    periods: count(1, limits.periods),
    unit: z.enum(["year", "quarter", "month"]),
    actuals: count(0, limits.periods),
  })
  .transform(withExtra(keyOrder.timeline));

const member = z
  .looseObject({ name: memberName, label: shownText(limits.label), note })
  .transform(withExtra(keyOrder.member));

const list = z
  .looseObject({ name, label: shownText(limits.label), members: listOf(member, limits.members, "members") })
  .transform(withExtra(keyOrder.list));

const condition = z
  .looseObject({
    when: z.enum(["below", "above", "is"]),
    value: z.number(),
    look: z.enum(["bad", "warn", "good"]),
  })
  .transform(withExtra(keyOrder.condition));

const format = z
  .looseObject({
    style: z.exactOptional(z.enum(["number", "percent", "multiple", "currency", "flag"])),
    decimals: z.exactOptional(count(0, 10)),
    scale: z.exactOptional(z.enum(["k", "m", "bn"])),
    negative: z.exactOptional(z.enum(["parentheses", "minus"])),
    conditions: z.exactOptional(listOf(condition, limits.conditions, "conditions")),
  })
  .transform(withExtra(keyOrder.format));

const line: z.ZodType<Line> = z
  .looseObject({
    name,
    label: shownText(limits.label),
    unit: text(limits.unit),
    format: z.exactOptional(format),
    by: z.exactOptional(listOf(reference, limits.by, "lists")),
    formula: z.exactOptional(shownText(limits.formula)),
    opening: z.exactOptional(shownText(limits.formula)),
    from: z.exactOptional(reference),
    values: z.exactOptional(numbers<NonNullable<Line["values"]>>(valuesProblem)),
    uncertainty: z.exactOptional(uncertaintySchema),
    role: z.exactOptional(z.enum(["check", "total"])),
    level: z.exactOptional(count(0, limits.level)),
    note,
    source: z.exactOptional(text(limits.source)),
  })
  .transform(withExtra(keyOrder.line));

const section: z.ZodType<Section> = z
  .looseObject({ name, label: shownText(limits.label), note, lines: listOf(line, limits.lines, "lines") })
  .transform(withExtra(keyOrder.section));

const change = z
  .looseObject({
    line: reference,
    how: z.enum(["set", "scale", "add"]),
    to: numbers<Scenario["changes"][number]["to"]>(seriesProblem),
    members: z.exactOptional(memberKey),
    period: z.exactOptional(reference),
  })
  .transform(withExtra(keyOrder.change));

const scenario: z.ZodType<Scenario> = z
  .looseObject({
    name,
    label: shownText(limits.label),
    note,
    axis: z.exactOptional(shownText(limits.label)),
    basedOn: z.exactOptional(reference),
    combines: z.exactOptional(listOf(reference, limits.scenarios, "scenarios")),
    changes: listOf(change, limits.changes, "changes"),
  })
  .transform(withExtra(keyOrder.scenario));

const headline = z
  .looseObject({
    label: shownText(limits.label),
    show: z.enum(["value", "lowest"]),
    line: reference,
    members: z.exactOptional(memberKey),
    period: z.exactOptional(reference),
    caption: z.exactOptional(text(limits.label)),
  })
  .transform(withExtra(keyOrder.headline));

const chartLines = listOf(reference, limits.chartLines, "lines");
const chart: z.ZodType<Chart> = z.discriminatedUnion("kind", [
  z
    .looseObject({ title: shownText(limits.label), kind: z.literal("overTime"), lines: chartLines })
    .transform(withExtra(keyOrder.chart)),
  z
    .looseObject({
      title: shownText(limits.label),
      kind: z.literal("byMember"),
      lines: chartLines,
      period: z.exactOptional(reference),
    })
    .transform(withExtra(keyOrder.chart)),
]);

export const documentSchema: z.ZodType<Document> = z
  .looseObject({
    title: shownText(limits.label),
    note,
    timeline,
    lists: listOf(list, limits.lists, "lists"),
    sections: listOf(section, limits.sections, "sections"),
    scenarios: listOf(scenario, limits.scenarios, "scenarios"),
    headline: listOf(headline, limits.headline, "figures"),
    charts: listOf(chart, limits.charts, "charts"),
    correlations: z.exactOptional(listOf(correlationSchema, limits.correlations, "correlations")),
    analyses: z.exactOptional(listOf(analysisSchema, limits.analyses, "analyses")),
  })
  .transform(withExtra(keyOrder.document));
