/**
 * The document as canonical text: made to be read in a diff and merged by line.
 *
 * Two spaces; keys in the order of keyOrder.ts, unknown ones after them by name;
 * lists of numbers on one line, as one edit of a series is then one changed
 * line; everything else one key a line. Ends with a newline. Equal documents
 * give equal text.
 */
import type { Document, Extra, Line, Section, Values } from "../model/document.ts";
import { currentVersion, formatName } from "./format.ts";
import { keyOrder } from "./keyOrder.ts";

type Kept = { readonly extra?: Extra };

export function modelText(document: Document): string {
  const body = ordered(document, keyOrder.document, {
    timeline: ordered(document.timeline, keyOrder.timeline),
    lists: document.lists.map((list) =>
      ordered(list, keyOrder.list, { members: list.members.map((member) => ordered(member, keyOrder.member)) }),
    ),
    sections: document.sections.map(sectionObject),
    scenarios: document.scenarios.map((scenario) =>
      ordered(scenario, keyOrder.scenario, {
        changes: scenario.changes.map((change) => ordered(change, keyOrder.change)),
      }),
    ),
    headline: document.headline.map((figure) => ordered(figure, keyOrder.headline)),
    charts: document.charts.map((chart) => ordered(chart, keyOrder.chart)),
  });
  return `${jsonText({ format: formatName, version: currentVersion, ...body }, "")}\n`;
}

const sectionObject = (section: Section) =>
  ordered(section, keyOrder.section, { lines: section.lines.map((line) => lineObject(line)) });

const lineObject = (line: Line) =>
  ordered(line, keyOrder.line, {
    ...(line.format === undefined ? {} : { format: ordered(line.format, keyOrder.format) }),
    ...(line.values === undefined ? {} : { values: valuesObject(line.values) }),
  });

/** Members in order of their names, so that the order of typing does not show. */
function valuesObject(values: Values): unknown {
  if (typeof values === "number" || Array.isArray(values)) return values;
  return Object.fromEntries(Object.entries(values).sort(byName));
}

/** The keys in their order with `replaced` in place of what they hold; what is undefined is left out. */
function ordered<T extends Kept>(
  value: T,
  keys: readonly string[],
  replaced: { readonly [key: string]: unknown } = {},
): { readonly [key: string]: unknown } {
  const own = value as { readonly [key: string]: unknown };
  const known = keys.flatMap((key): [string, unknown][] => {
    const held = Object.hasOwn(replaced, key) ? replaced[key] : own[key];
    return held === undefined ? [] : [[key, held]];
  });
  const unknown = Object.entries(value.extra ?? {}).sort(byName);
  return Object.fromEntries([...known, ...unknown]);
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

function jsonText(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every(isScalar)) return `[${value.map((entry) => JSON.stringify(entry)).join(", ")}]`;
    return `[\n${value.map((entry) => inner + jsonText(entry, inner)).join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([key, held]) => `${inner}${JSON.stringify(key)}: ${jsonText(held, inner)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

const isScalar = (value: unknown): boolean => typeof value !== "object" || value === null;
