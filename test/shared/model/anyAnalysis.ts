/** Any question a model may keep, of every kind, about lines, members, periods and scenarios it has. */
import * as fc from "fast-check";
import type { CellName, InputName, Level, SavedAnalysis, TrialEvent } from "../../../shared/model/analyses.ts";
import type { Document, Line } from "../../../shared/model/document.ts";
import { memberKeys } from "../../../shared/model/lines.ts";
import { periodLabels } from "../../../shared/model/timeline.ts";

/** What the arbitraries are made of: the ones of files add keys nobody knows, those of edits names nobody has. */
export interface Parts {
  readonly lines: readonly Line[];
  readonly number: fc.Arbitrary<number>;
  readonly label: fc.Arbitrary<string>;
  readonly line: fc.Arbitrary<string>;
  readonly scenario: fc.Arbitrary<string>;
  /** Adds to an object, or leaves it. */
  readonly extended: <T extends object>(thing: fc.Arbitrary<T>) => fc.Arbitrary<T>;
}

export function anyAnalysis(
  document: Pick<Document, "timeline" | "lists">,
  name: fc.Arbitrary<string>,
  { lines, number, label, line, scenario, extended }: Parts,
): fc.Arbitrary<SavedAnalysis> {
  const byName = new Map(lines.map((each) => [each.name, each]));
  const input: fc.Arbitrary<InputName> = extended(
    line.chain((own) => {
      const known = byName.get(own);
      const keys = known === undefined || (known.by ?? []).length === 0 ? [] : memberKeys(document as Document, known);
      return optionalKeys({
        line: fc.constant(own),
        members: keys.length === 0 ? absent : fc.option(fc.constantFrom(...keys), { nil: undefined }),
        period: fc.option(fc.constantFrom(...periodLabels(document.timeline)), { nil: undefined }),
      });
    }),
  );
  const cell: fc.Arbitrary<CellName> = input;
  const level: fc.Arbitrary<Level> = fc.oneof(extended(fc.record({ value: number })), extended(fc.record({ cell })));
  const range = fc.tuple(number, number);
  const how = fc.constantFrom("set" as const, "scale" as const, "add" as const);
  const steps = fc.oneof(
    extended(fc.record({ from: number, to: number, count: fc.constantFrom(2, 3, 201) })),
    extended(fc.record({ values: fc.array(number, { maxLength: 3 }) })),
  );
  const axis = extended(fc.record({ input, how, steps }));
  const event: fc.Arbitrary<TrialEvent> = extended(
    fc.record({ label, cell: input, when: fc.constantFrom("below" as const, "above" as const, "is" as const), level }),
  );
  const group = extended(fc.record({ label, lines: fc.array(line, { maxLength: 2 }) }));
  const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
  const kind = <K extends SavedAnalysis["kind"]>(of: K) => fc.constant(of);
  const named = { name, label, note: maybe(label) };
  return extended(
    fc.oneof(
      optionalKeys({
        ...named,
        kind: kind("scenarios"),
        outputs: few(cell),
        overTime: few(line),
        scenarios: maybe(few(scenario)),
        against: maybe(scenario),
      }),
      optionalKeys({ ...named, kind: kind("table"), output: cell, axes: few(axis), contour: maybe(level) }),
      optionalKeys({
        ...named,
        kind: kind("tornado"),
        output: cell,
        inputs: maybe(few(input)),
        swing: fc.constantFrom(0, 0.1, 1),
      }),
      optionalKeys({
        ...named,
        kind: kind("solve"),
        change: input,
        goal: cell,
        level,
        between: maybe(range),
        with: maybe(extended(optionalKeys({ input, between: maybe(range) }))),
      }),
      few(event).chain((events) =>
        optionalKeys({
          ...named,
          kind: kind("simulation"),
          outputs: few(cell),
          overTime: few(input),
          events: fc.constant(events),
          given: events.length === 0 ? absent : maybe(fc.nat(events.length - 1)),
          losses: maybe(line),
          trials: fc.constantFrom(1, 10_000),
          seed: fc.constantFrom(0, 1, 0xffff_ffff),
          sampling: fc.constantFrom("random" as const, "latin" as const, "sobol" as const),
          untilError: maybe(fc.constantFrom(0, 0.5)),
        }),
      ),
      optionalKeys({
        ...named,
        kind: kind("attribution"),
        output: cell,
        from: maybe(scenario),
        to: maybe(scenario),
        groups: few(group),
        method: fc.constantFrom("shapley" as const, "story" as const),
      }),
    ) as fc.Arbitrary<SavedAnalysis>,
  );
}

export const absent: fc.Arbitrary<undefined> = fc.constant(undefined);

/** A record in which what is undefined is no key. */
export const optionalKeys = <T extends object>(
  shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
): fc.Arbitrary<{ [Key in keyof T]: Exclude<T[Key], undefined> }> =>
  fc.record(shape).map(
    (made) =>
      Object.fromEntries(Object.entries(made).filter(([, part]) => part !== undefined)) as {
        [Key in keyof T]: Exclude<T[Key], undefined>;
      },
  );
