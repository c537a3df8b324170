/**
 * The keys of every object of a file, in the order they are written.
 * The compiler keeps each list complete: a key added to document.ts has to be added here.
 */
import type {
  Change,
  Chart,
  Condition,
  Document,
  Format,
  Headline,
  Line,
  List,
  Member,
  Scenario,
  Section,
  Timeline,
} from "../model/document.ts";

type KeysOf<T> = T extends unknown ? Exclude<keyof T, "extra"> : never;
const order = <T>(keys: Readonly<Record<KeysOf<T>, 0>>): readonly string[] => Object.keys(keys);

export const keyOrder = {
  document: order<Document>({
    title: 0,
    note: 0,
    timeline: 0,
    lists: 0,
    sections: 0,
    scenarios: 0,
    headline: 0,
    charts: 0,
  }),
  timeline: order<Timeline>({ start: 0, periods: 0, unit: 0, actuals: 0 }),
  list: order<List>({ name: 0, label: 0, members: 0 }),
  member: order<Member>({ name: 0, label: 0, note: 0 }),
  section: order<Section>({ name: 0, label: 0, note: 0, lines: 0 }),
  line: order<Line>({
    name: 0,
    label: 0,
    unit: 0,
    format: 0,
    by: 0,
    formula: 0,
    opening: 0,
    from: 0,
    values: 0,
    role: 0,
    level: 0,
    note: 0,
    source: 0,
  }),
  format: order<Format>({ style: 0, decimals: 0, scale: 0, negative: 0, conditions: 0 }),
  condition: order<Condition>({ when: 0, value: 0, look: 0 }),
  scenario: order<Scenario>({ name: 0, label: 0, note: 0, basedOn: 0, changes: 0 }),
  change: order<Change>({ line: 0, how: 0, to: 0, members: 0, period: 0 }),
  headline: order<Headline>({ label: 0, show: 0, line: 0, members: 0, period: 0, caption: 0 }),
  chart: order<Chart>({ title: 0, kind: 0, lines: 0, period: 0 }),
} as const;
