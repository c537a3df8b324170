/**
 * Any document that a file may hold: every key there is, keys nobody knows, texts
 * of any characters, names that JavaScript's objects have too, members that look
 * like indexes. What it cannot make: formulas that mean something, and large models.
 */
import * as fc from "fast-check";
import type { SavedAnalysis } from "../../../shared/model/analyses.ts";
import type {
  Change,
  Chart,
  Document,
  Format,
  Headline,
  Line,
  List,
  Member,
  Scenario,
  Section,
  Series,
  Timeline,
  Values,
} from "../../../shared/model/document.ts";
import { memberKeys } from "../../../shared/model/lines.ts";
import { periodLabels } from "../../../shared/model/timeline.ts";
import { anyAnalysis } from "../model/anyAnalysis.ts";
import { extended, extra, memberName, name, names, number, shown, text } from "./anyTexts.ts";
import { correlations, withUncertainties } from "./anyUncertainInputs.ts";

const timeline: fc.Arbitrary<Timeline> = fc
  .record({
    shape: fc.constantFrom(
      { start: "2024", unit: "year" } as const,
      { start: "2024-Q3", unit: "quarter" } as const,
      { start: "2024-11", unit: "month" } as const,
    ),
    periods: fc.integer({ min: 1, max: 13 }),
    actuals: fc.nat(13),
    extra,
  })
  .map(({ shape, periods, actuals, extra }) => ({ ...shape, periods, actuals: Math.min(actuals, periods), ...extra }));

const member = (own: string): fc.Arbitrary<Member> =>
  fc
    .record({ label: shown, note: fc.option(text), extra })
    .map(({ label, note, extra }) => ({ name: own, label, ...(note === null ? {} : { note }), ...extra }));

const list = (own: string): fc.Arbitrary<List> =>
  fc
    .record({
      label: shown,
      members: fc
        .uniqueArray(memberName, { maxLength: 4 })
        .chain((members) => fc.tuple(...members.map((each) => member(each)))),
      extra,
    })
    .map(({ label, members, extra }) => ({ name: own, label, members, ...extra }));

const series = (periods: number): fc.Arbitrary<Series> =>
  fc.oneof(number, fc.array(fc.option(number, { freq: 3 }), { minLength: periods, maxLength: periods }));

const condition = fc.record({
  when: fc.constantFrom("below" as const, "above" as const, "is" as const),
  value: number,
  look: fc.constantFrom("bad" as const, "warn" as const, "good" as const),
});

const format: fc.Arbitrary<Format> = fc
  .record(
    {
      style: fc.constantFrom("number" as const, "multiple" as const),
      decimals: fc.nat(10),
      scale: fc.constantFrom("k" as const, "m" as const, "bn" as const),
      negative: fc.constantFrom("parentheses" as const, "minus" as const),
      conditions: fc.array(
        fc.tuple(condition, extra).map(([own, extra]) => ({ ...own, ...extra })),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  )
  .chain((own) => extra.map((extra) => ({ ...own, ...extra })));

type Frame = Pick<Document, "timeline" | "lists">;

function line(own: string, { timeline, lists }: Frame): fc.Arbitrary<Line> {
  const by = fc.subarray(
    lists.map(({ name }) => name),
    { maxLength: Math.min(2, lists.length) },
  );
  return by.chain((by) => {
    const keys = memberKeys({ timeline, lists } as unknown as Document, { by } as unknown as Line);
    const values: fc.Arbitrary<Values> =
      by.length === 0
        ? series(timeline.periods)
        : fc
            .subarray([...keys])
            .chain((some) => fc.tuple(...some.map((key) => fc.tuple(fc.constant(key), series(timeline.periods)))))
            .map((entries) => Object.fromEntries(entries));
    return fc
      .record(
        {
          name: fc.constant(own),
          label: shown,
          unit: fc.constantFrom("", "%", "USD bn", "flag"),
          format,
          by: fc.constant(by),
          formula: fc.constantFrom("1 + 2", "toString * 2", "a"),
          opening: shown,
          from: fc.constantFrom(...periodLabels(timeline)),
          values,
          role: fc.constantFrom("check" as const, "total" as const),
          level: fc.nat(3),
          note: text,
          source: text,
        },
        { requiredKeys: ["name", "label", "unit", ...(by.length === 0 ? [] : (["by"] as const))] },
      )
      .chain((line) => extra.map((extra) => ({ ...line, ...extra })));
  });
}

const analyses = (
  frame: Frame,
  lines: readonly Line[],
  scenarios: readonly Scenario[],
): fc.Arbitrary<readonly SavedAnalysis[]> => {
  if (lines.length === 0) return fc.constant([]);
  const parts = {
    lines,
    number,
    label: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).filter((label) => label.trim() !== ""),
    line: fc.constantFrom(...lines.map((each) => each.name)),
    scenario: fc.constantFrom("base", ...scenarios.map((each) => each.name)),
    extended,
  };
  return names(3).chain((all) => fc.tuple(...all.map((own) => anyAnalysis(frame, fc.constant(own), parts))));
};

function section(own: string, lines: readonly string[], frame: Frame): fc.Arbitrary<Section> {
  return fc
    .record({ label: shown, note: fc.option(text), lines: fc.tuple(...lines.map((each) => line(each, frame))), extra })
    .map(({ label, note, lines, extra }) => ({
      name: own,
      label,
      ...(note === null ? {} : { note }),
      lines,
      ...extra,
    }));
}

const period = ({ timeline }: Frame) => fc.constantFrom(...periodLabels(timeline));

/** A member of the line, or none where it has none. */
const memberOf = (frame: Frame, line: Line): fc.Arbitrary<{ readonly members?: string }> => {
  const keys = memberKeys(frame as Document, line);
  if ((line.by ?? []).length === 0 || keys.length === 0) return fc.constant({});
  return fc.constantFrom(...keys).map((members) => ({ members }));
};

const change = (frame: Frame, lines: readonly Line[]): fc.Arbitrary<Change> =>
  fc.constantFrom(...lines).chain((line) =>
    fc
      .record({
        how: fc.constantFrom("set" as const, "scale" as const, "add" as const),
        members: fc.oneof(fc.constant({}), memberOf(frame, line)),
        when: fc.oneof(
          series(frame.timeline.periods).map((to) => ({ to })),
          fc.record({ to: number, period: period(frame) }),
        ),
        extra,
      })
      .map(({ how, members, when, extra }) => ({ line: line.name, how, ...when, ...members, ...extra })),
  );

const scenarios = (frame: Frame, lines: readonly Line[]): fc.Arbitrary<readonly Scenario[]> =>
  fc.uniqueArray(name, { maxLength: 4 }).chain((all) =>
    fc.tuple(
      ...all.map((own, index) =>
        fc
          .record({
            label: shown,
            note: fc.option(text),
            basedOn: index === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...all.slice(0, index))),
            combines: fc.option(fc.subarray(all.slice(0, index))),
            axis: fc.option(shown),
            changes: lines.length === 0 ? fc.constant([]) : fc.array(change(frame, lines), { maxLength: 5 }),
            extra,
          })
          .map(
            ({ label, note, basedOn, combines, axis, changes, extra }): Scenario => ({
              name: own,
              label,
              ...(note === null ? {} : { note }),
              ...(basedOn === null ? {} : { basedOn }),
              ...(combines === null ? {} : { combines: combines.filter((each) => each !== basedOn) }),
              ...(axis === null ? {} : { axis }),
              changes,
              ...extra,
            }),
          ),
      ),
    ),
  );

const figure = (frame: Frame, lines: readonly Line[]): fc.Arbitrary<Headline> =>
  fc.constantFrom(...lines).chain((line) =>
    fc
      .record({
        label: shown,
        members: memberOf(frame, line),
        when: fc.option(period(frame)),
        caption: fc.option(text),
        extra,
      })
      .map(
        ({ label, members, when, caption, extra }): Headline => ({
          label,
          show: (line.by ?? []).length > 0 && members.members === undefined ? "lowest" : "value",
          line: line.name,
          ...members,
          ...(when === null ? {} : { period: when }),
          ...(caption === null ? {} : { caption }),
          ...extra,
        }),
      ),
  );

const chart = (frame: Frame, lines: readonly Line[]): fc.Arbitrary<Chart> => {
  const shownLines = fc.subarray(
    lines.map(({ name }) => name),
    { minLength: 1 },
  );
  return fc
    .record({
      title: shown,
      lines: shownLines,
      kind: fc.constantFrom("overTime" as const, "byMember" as const),
      when: period(frame),
      extra,
    })
    .map(
      ({ title, lines, kind, when, extra }): Chart =>
        kind === "overTime" ? { title, kind, lines, ...extra } : { title, kind, lines, period: when, ...extra },
    );
};

const frame: fc.Arbitrary<Frame> = fc.record({
  timeline,
  lists: names(3).chain((all) => fc.tuple(...all.map((own) => list(own)))),
});

const sections = (frame: Frame): fc.Arbitrary<readonly Section[]> =>
  fc.record({ own: names(3), lines: fc.uniqueArray(name, { maxLength: 12 }) }).chain(({ own, lines }) =>
    fc.tuple(
      ...own.map((each, index) =>
        section(
          each,
          lines.filter((_, place) => place % own.length === index),
          frame,
        ),
      ),
    ),
  );

/** Some documents have no key for what there is none of. */
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 3 });

export const anyDocument: fc.Arbitrary<Document> = frame.chain((frame) =>
  sections(frame).chain((certain) =>
    withUncertainties(certain).chain((sections) => {
      const lines = sections.flatMap((each) => each.lines);
      const some = <T>(arbitrary: (lines: readonly Line[]) => fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
        lines.length === 0 ? fc.constant([]) : fc.array(arbitrary(lines), { maxLength: 3 });
      return scenarios(frame, lines).chain((scenarios) =>
        fc
          .record({
            title: shown,
            note: fc.option(text),
            headline: some((lines) => figure(frame, lines)),
            charts: some((lines) => chart(frame, lines)),
            correlations: maybe(correlations(lines)),
            analyses: maybe(analyses(frame, lines, scenarios)),
            extra,
          })
          .map(
            ({ title, note, headline, charts, correlations, analyses, extra }): Document => ({
              title,
              ...(note === null ? {} : { note }),
              ...frame,
              sections,
              scenarios,
              headline,
              charts,
              ...(correlations === null ? {} : { correlations }),
              ...(analyses === null ? {} : { analyses }),
              ...extra,
            }),
          ),
      );
    }),
  ),
);
