/** Lines and sections moved by a step, or to where they were dropped. A group moves with its head. */
import { type LineTarget, placeLines } from "../../shared/model/edits/placeLines.ts";
import { groupEnd } from "../../shared/model/outline.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { notify } from "../state/notices.ts";
import { perform, performTogether } from "../state/perform.ts";
import { chosenWholes, mixtureComplaint } from "./chosen.ts";

export function moveChosen(app: App, by: 1 | -1): void {
  const state = app.store.getState();
  const wholes = chosenWholes(state);
  const complaint = mixtureComplaint(wholes);
  if (complaint !== null) {
    notify(app, "info", complaint);
    return;
  }
  const names = withGroups(state, wholes.lines);
  if (names.length === 0) {
    moveSections(app, wholes.sections, by);
    return;
  }
  const target = stepFrom(state, names, by);
  if (target === null) notifyOfEnd(app, by);
  else moveLinesTo(app, names, target);
}

const notifyOfEnd = (app: App, by: 1 | -1): void =>
  notify(app, "info", `There is nothing ${by === 1 ? "below" : "above"} to move past.`);

export function moveLinesTo(app: App, names: readonly string[], target: LineTarget): void {
  const change = placeLines(app.store.getState().document, names, target);
  if (change !== null) perform(app, change);
}

/** The lines and those of the groups they are heads of. */
export function withGroups({ document }: Pick<AppState, "document">, names: readonly string[]): readonly string[] {
  const wanted = new Set(names);
  for (const { lines } of document.sections)
    for (const [index, { name }] of lines.entries())
      if (wanted.has(name)) for (const line of lines.slice(index + 1, groupEnd(lines, index))) wanted.add(line.name);
  return document.sections.flatMap(({ lines }) => lines.flatMap(({ name }) => (wanted.has(name) ? name : [])));
}

/** Past the next line in sight; from the end of a section into the next one, from its beginning to the end of the one before. */
function stepFrom({ document, foldedGroups }: AppState, names: readonly string[], by: 1 | -1): LineTarget | null {
  const { sections } = document;
  const edge = by === 1 ? names.at(-1) : names[0];
  const sectionAt = sections.findIndex(({ lines }) => lines.some(({ name }) => name === edge));
  const section = sections[sectionAt];
  if (section === undefined) return null;
  const { lines } = section;
  const at = lines.findIndex(({ name }) => name === edge);
  const beside = lines[at + by];
  if (beside === undefined) {
    const next = sections[sectionAt + by];
    return next === undefined ? null : { section: next.name, at: by === 1 ? 0 : next.lines.length };
  }
  if (by === 1) return { section: section.name, at: foldedGroups.has(beside.name) ? groupEnd(lines, at + 1) : at + 2 };
  const head = lines.findLastIndex(
    ({ name }, index) => index < at && foldedGroups.has(name) && groupEnd(lines, index) >= at,
  );
  return { section: section.name, at: head === -1 ? at - 1 : head };
}

/** The first to arrive is moved first, so that none of them passes another. */
function moveSections(app: App, names: readonly string[], by: 1 | -1): void {
  const { sections } = app.store.getState().document;
  const places = sections.flatMap(({ name }, at) => (names.includes(name) ? [{ section: name, at: at + by }] : []));
  const inOrder = by === 1 ? places.reverse() : places;
  const edits = inOrder.map((place) => ({ kind: "move-section", ...place }) as const);
  const [first] = edits;
  if (first === undefined) return;
  if (first.at < 0 || first.at >= sections.length) notifyOfEnd(app, by);
  else performTogether(app, `Move ${edits.length} sections`, edits);
}
