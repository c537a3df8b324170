/** Where a text stands in the words of a model: names, labels, formulas, notes and sources. */
import type { Span } from "../formula/tree.ts";
import type { Document } from "./document.ts";

export interface FindOptions {
  /** Of lines, sections, lists, members and scenarios; an analysis has one for files alone. */
  readonly inNames: boolean;
  /** Of the same, of analyses, and the title. */
  readonly inLabels: boolean;
  /** Opening formulas too. */
  readonly inFormulas: boolean;
  /** Sources too. */
  readonly inNotes: boolean;
  readonly matchCase: boolean;
  /** Letters, digits and _ make a word. */
  readonly wholeWord: boolean;
}

export interface FoundPlace {
  readonly kind: "model" | "section" | "line" | "list" | "member" | "scenario" | "analysis";
  /** Empty for the model. */
  readonly name: string;
  /** Of a member. */
  readonly list?: string;
  readonly field: "name" | "label" | "formula" | "opening" | "note" | "source";
}

export interface Found {
  readonly place: FoundPlace;
  /** All that stands there. */
  readonly text: string;
  /** Where in it the query stands, from left to right; never empty. */
  readonly at: readonly Span[];
}

/** From the title down to the scenarios and the analyses, in the order of the model; nothing for an empty query. */
export function findInDocument(document: Document, query: string, options: FindOptions): readonly Found[] {
  if (query === "") return [];
  const pattern = patternOf(query, options);
  const found: Found[] = [];
  for (const { place, text } of wordsOf(document)) {
    if (!isAsked(place.field, options)) continue;
    const at = [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
    if (at.length > 0) found.push({ place, text, at });
  }
  return found;
}

function patternOf(query: string, { matchCase, wholeWord }: FindOptions): RegExp {
  const literal = query.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const word = "[\\p{L}\\p{M}\\p{N}_]";
  return new RegExp(wholeWord ? `(?<!${word})${literal}(?!${word})` : literal, matchCase ? "gu" : "giu");
}

function isAsked(field: FoundPlace["field"], options: FindOptions): boolean {
  switch (field) {
    case "name":
      return options.inNames;
    case "label":
      return options.inLabels;
    case "formula":
    case "opening":
      return options.inFormulas;
    default:
      return options.inNotes;
  }
}

interface Words {
  readonly place: FoundPlace;
  readonly text: string;
}

type Described = { readonly [field in FoundPlace["field"]]?: string };

function* wordsOf({ title, note, sections, lists, scenarios, analyses = [] }: Document): Generator<Words> {
  yield* fieldsOf(textsOf(title, note), { kind: "model", name: "" });
  for (const section of sections) {
    yield* fieldsOf(section, { kind: "section", name: section.name });
    for (const line of section.lines) yield* fieldsOf(line, { kind: "line", name: line.name });
  }
  for (const list of lists) {
    yield* fieldsOf(list, { kind: "list", name: list.name });
    for (const member of list.members) yield* fieldsOf(member, { kind: "member", name: member.name, list: list.name });
  }
  for (const scenario of scenarios) yield* fieldsOf(scenario, { kind: "scenario", name: scenario.name });
  for (const { name, label, note: own } of analyses) yield* fieldsOf(textsOf(label, own), { kind: "analysis", name });
}

const textsOf = (label: string, note: string | undefined): Described =>
  note === undefined ? { label } : { label, note };

const fields = ["name", "label", "opening", "formula", "note", "source"] as const;

function* fieldsOf(thing: Described, place: Omit<FoundPlace, "field">): Generator<Words> {
  for (const field of fields) {
    const text = thing[field];
    if (text !== undefined) yield { place: { ...place, field }, text };
  }
}
