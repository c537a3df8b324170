/**
 * The document as canonical text: made to be read in a diff and merged by line.
 *
 * Two spaces; keys in the order of keyOrder.ts, unknown ones after them by name;
 * lists of plain values on one line, as one edit of a series is then one changed
 * line. A member, a format, a change and a figure of the headline stand on one
 * line each: a changed `"to": 0.5` says nothing without the name of its line,
 * and two people who change the same change do disagree. Everything else has a
 * line a key. The layout goes by kind and never by width, so no edit re-flows
 * its neighbours. Ends with a newline. Equal documents give equal text.
 */
import { invariant } from "../invariant.ts";
import type { SavedAnalysis } from "../model/analyses.ts";
import type { Document, Extra, Format, Line, Section, Values } from "../model/document.ts";
import type { Uncertainty } from "../model/uncertainty.ts";
import { currentVersion, formatName } from "./format.ts";
import { keyOrder } from "./keyOrder.ts";

type Kept = { readonly extra?: Extra };
type Plain = { readonly [key: string]: unknown };

/** An object that is written on one line. */
class OneLine {
  readonly value: Plain;
  constructor(value: Plain) {
    this.value = value;
  }
}

/** A line of the model. Documents share those that did not change, so each is written once: a large model is in the journal after every edit. */
class Written {
  readonly value: Plain;
  private readonly texts = new Map<string, string>();
  constructor(value: Plain) {
    this.value = value;
  }

  text(indent: string): string {
    const text = this.texts.get(indent) ?? jsonText(this.value, indent);
    this.texts.set(indent, text);
    return text;
  }
}

const written = new WeakMap<Line, Written>();

/** Throws where a number is not finite: NaN never reaches a file. */
export function modelText(document: Document): string {
  const body = ordered(document, keyOrder.document, {
    timeline: ordered(document.timeline, keyOrder.timeline),
    lists: document.lists.map((list) =>
      ordered(list, keyOrder.list, { members: list.members.map((member) => oneLine(member, keyOrder.member)) }),
    ),
    sections: document.sections.map(sectionObject),
    scenarios: document.scenarios.map((scenario) =>
      ordered(scenario, keyOrder.scenario, {
        changes: scenario.changes.map((change) => oneLine(change, keyOrder.change)),
      }),
    ),
    headline: document.headline.map((figure) => oneLine(figure, keyOrder.headline)),
    charts: document.charts.map((chart) => ordered(chart, keyOrder.chart)),
    ...(document.correlations === undefined
      ? {}
      : { correlations: document.correlations.map((each) => oneLine(each, keyOrder.correlation)) }),
    ...(document.analyses === undefined ? {} : { analyses: document.analyses.map(analysisObject) }),
  });
  return `${jsonText({ format: formatName, version: currentVersion, ...body }, "")}\n`;
}

const analysisObject = (analysis: SavedAnalysis) =>
  ordered(
    analysis,
    keyOrder.analysis,
    partsInOrder(analysis, (part) => new OneLine(part)),
  );

/** What the keys of an analysis hold, by the kind of object; wherever it stands. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  output: keyOrder.cell,
  outputs: keyOrder.cell,
  overTime: keyOrder.cell,
  input: keyOrder.cell,
  inputs: keyOrder.cell,
  change: keyOrder.cell,
  goal: keyOrder.cell,
  cell: keyOrder.cell,
  level: keyOrder.level,
  contour: keyOrder.level,
  axes: keyOrder.axis,
  steps: keyOrder.steps,
  with: keyOrder.second,
  events: keyOrder.event,
  groups: keyOrder.group,
};

/** Each object within an analysis with its keys in order: a cell, an axis, an event, which stand on one line each. */
function partsInOrder(held: Kept, wrap: (part: Plain) => unknown): Plain {
  const inOrder = (value: unknown, keys: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((each) => inOrder(each, keys));
    if (!isObject(value)) return value;
    return wrap(
      ordered(
        value,
        keys,
        partsInOrder(value, (part) => part),
      ),
    );
  };
  return Object.fromEntries(
    Object.entries(held).flatMap(([key, value]) => {
      const keys = Object.hasOwn(kinds, key) ? kinds[key]! : undefined;
      return keys === undefined ? [] : [[key, inOrder(value, keys)]];
    }),
  );
}

const sectionObject = (section: Section) =>
  ordered(section, keyOrder.section, { lines: section.lines.map((line) => lineObject(line)) });

function lineObject(line: Line): Written {
  const known = written.get(line);
  if (known !== undefined) return known;
  const made = new Written(
    ordered(line, keyOrder.line, {
      ...(line.format === undefined ? {} : { format: formatObject(line.format) }),
      ...(line.values === undefined ? {} : { values: valuesObject(line.values) }),
      ...(line.uncertainty === undefined ? {} : { uncertainty: uncertaintyObject(line.uncertainty) }),
    }),
  );
  written.set(line, made);
  return made;
}

const uncertaintyObject = (uncertainty: Uncertainty) =>
  new OneLine(
    ordered(uncertainty, keyOrder.uncertainty, {
      distribution: ordered(uncertainty.distribution, keyOrder.distribution),
    }),
  );

const formatObject = (format: Format) =>
  new OneLine(
    ordered(
      format,
      keyOrder.format,
      format.conditions === undefined
        ? {}
        : { conditions: format.conditions.map((condition) => ordered(condition, keyOrder.condition)) },
    ),
  );

/** Members in order of their names, so that the order of typing does not show. */
function valuesObject(values: Values): unknown {
  if (typeof values === "number" || Array.isArray(values)) return values;
  return Object.fromEntries(Object.entries(values).sort(byName));
}

const oneLine = (value: Kept, keys: readonly string[]) => new OneLine(ordered(value, keys));

/** The keys in their order with `replaced` in place of what they hold; what is undefined is left out. */
function ordered(value: Kept, keys: readonly string[], replaced: Plain = {}): Plain {
  const own = value as Plain;
  const known = keys.flatMap((key): [string, unknown][] => {
    const held = Object.hasOwn(replaced, key) ? replaced[key] : own[key];
    return held === undefined ? [] : [[key, held]];
  });
  const unknown = Object.entries(value.extra ?? {}).sort(byName);
  return Object.fromEntries([...known, ...unknown]);
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

function jsonText(value: unknown, indent: string): string {
  if (!isObject(value)) return scalarText(value);
  if (value instanceof OneLine) return inlineText(value.value);
  if (value instanceof Written) return value.text(indent);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (!value.some(isObject)) return inlineText(value);
    return `[\n${value.map((entry) => inner + jsonText(entry, inner)).join(",\n")}\n${indent}]`;
  }
  const lines = Object.entries(value).map(([key, held]) => `${inner}${scalarText(key)}: ${jsonText(held, inner)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
}

function inlineText(value: unknown): string {
  if (!isObject(value)) return scalarText(value);
  if (Array.isArray(value)) return `[${value.map(inlineText).join(", ")}]`;
  const entries = Object.entries(value).map(([key, held]) => `${scalarText(key)}: ${inlineText(held)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function scalarText(value: unknown): string {
  invariant(typeof value !== "number" || Number.isFinite(value), "a number in a document is finite");
  // Written as it is, this character would pass for the mark of a damaged file (see parseJson.ts).
  return JSON.stringify(value).replaceAll("\uFFFD", "\\ufffd");
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
