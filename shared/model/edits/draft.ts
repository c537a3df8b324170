/**
 * What every edit works on: an immer draft of the document. An edit changes the
 * draft and gives its label for the undo menu; where it gives a problem instead,
 * the draft is thrown away, however far the edit had come.
 */
import { fail, type Result, succeed } from "../../result.ts";
import { counted } from "../counted.ts";
import type { Document, Line, List, Scenario, Section } from "../document.ts";
import { current, type Draft } from "./immer.ts";
import type { EditProblem } from "./problems.ts";

export type DocumentDraft = Draft<Document>;
export type SectionDraft = Draft<Section>;
export type LineDraft = Draft<Line>;
export type ScenarioDraft = Draft<Scenario>;
export type ListDraft = Draft<List>;

/** The edit's label. */
export type Outcome = Result<string, EditProblem>;

export interface LinePlace {
  readonly line: LineDraft;
  readonly section: SectionDraft;
  /** In its section. */
  readonly index: number;
}

/** The document as the edit has made it so far, to be read: reading a draft makes drafts of all that is read. */
export const asItStands = (draft: DocumentDraft): Document => current(draft) as Document;

export function placeOfLine(draft: DocumentDraft, name: string): Result<LinePlace, EditProblem> {
  for (const [place, { lines }] of asItStands(draft).sections.entries()) {
    const index = lines.findIndex((line) => line.name === name);
    const section = draft.sections[place]!;
    if (index !== -1) return succeed({ line: section.lines[index]!, section, index });
  }
  return fail({ code: "not-there", what: "line", name });
}

/** The lines of these names, in the order they have in the model, each once. */
export function linesOf(draft: DocumentDraft, names: readonly string[]): Result<readonly LineDraft[], EditProblem> {
  if (names.length === 0) return fail({ code: "nothing-chosen", what: "line" });
  const wanted = new Set(names);
  const found = asItStands(draft).sections.flatMap(({ lines }, section) =>
    lines.flatMap((line, index) => (wanted.delete(line.name) ? draft.sections[section]!.lines[index]! : [])),
  );
  const [unknown] = wanted;
  return unknown === undefined ? succeed(found) : fail({ code: "not-there", what: "line", name: unknown });
}

/** `Gross margin`, or `3 lines`. */
export const labelOfLines = (lines: readonly { readonly label: string }[]): string =>
  lines.length === 1 ? lines[0]!.label : counted(lines.length, "line");

export const sectionOf = (draft: DocumentDraft, name: string): Result<SectionDraft, EditProblem> =>
  named("section", draft.sections, name);

export const scenarioOf = (draft: DocumentDraft, name: string): Result<ScenarioDraft, EditProblem> =>
  named("scenario", draft.scenarios, name);

export const listOf = (draft: DocumentDraft, name: string): Result<ListDraft, EditProblem> =>
  named("list", draft.lists, name);

function named<T extends { name: string }>(
  what: "section" | "scenario" | "list",
  things: readonly T[],
  name: string,
): Result<T, EditProblem> {
  const found = things.find((thing) => thing.name === name);
  return found === undefined ? fail({ code: "not-there", what, name }) : succeed(found);
}

/** Puts `thing` at an index, or at the end where the list is shorter. */
export const insertAt = <T>(things: T[], at: number, thing: T): void => {
  things.splice(Math.max(0, at), 0, thing);
};

/** The things with one of them, by name, at another index; counted without it. */
export function moveTo<T extends { name: string }>(things: readonly T[], name: string, at: number): T[] {
  const others = things.filter((thing) => thing.name !== name);
  const moved = things.filter((thing) => thing.name === name);
  return [...others.slice(0, Math.max(0, at)), ...moved, ...others.slice(Math.max(0, at))];
}
