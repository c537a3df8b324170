/** Shows where something was found. */
import type { Document } from "../../shared/model/document.ts";
import { hasMember } from "../../shared/model/edits/memberKey.ts";
import type { FoundPlace } from "../../shared/model/find.ts";
import { allLines, findLine, isByLists, memberKeys } from "../../shared/model/lines.ts";
import { showAnalysis } from "../analyses/analysisActions.ts";
import type { App } from "../state/app.ts";
import type { CellAddress, Panel } from "../state/appState.ts";
import { goToCell, goToLine } from "../state/goToCell.ts";
import { openPanel } from "../state/panel.ts";
import { pickScenario } from "../state/pickScenario.ts";

/** In the grid, as far as it stands there: a list and its members by the first line that is by it. An analysis covers it. */
export function showPlace(app: App, place: FoundPlace): void {
  const cell = cellOf(app.store.getState().document, place);
  if (cell !== null) goToCell(app, cell);
  else if (place.kind === "section") showSection(app, place.name);
  else if (place.kind === "scenario") pickScenario(app, place.name);
  else if (place.kind === "analysis") showAnalysis(app, place.name);
}

/** Where it can be changed: what is no cell opens its dialog. */
export function openPlace(app: App, place: FoundPlace): void {
  const dialog = dialogOf(place);
  if (dialog === null) showPlace(app, place);
  else openPanel(app, dialog.panel, dialog.subject);
}

interface Dialog {
  readonly panel: Panel;
  readonly subject: string | null;
}

function dialogOf({ kind, name, list, field }: FoundPlace): Dialog | null {
  switch (kind) {
    case "line":
    case "scenario":
    case "analysis":
      return null;
    case "section":
      return field === "label" ? null : { panel: "section", subject: name };
    case "list":
      return { panel: "lists", subject: name };
    case "member":
      return { panel: "lists", subject: list ?? null };
    case "model":
      return { panel: "about-model", subject: null };
  }
}

function showSection(app: App, name: string): void {
  const first = app.store.getState().document.sections.find((section) => section.name === name)?.lines[0];
  if (first !== undefined) goToLine(app, first.name);
}

function cellOf(document: Document, { kind, name, list, field }: FoundPlace): CellAddress | null {
  const known = kind === "line" ? findLine(document, name) : undefined;
  if (known !== undefined) {
    const isCell = field === "formula" || field === "opening";
    const period = isCell ? periodOfField(field, known.opening !== undefined, document.timeline.periods) : null;
    return { line: name, member: isByLists(known) ? null : 0, period };
  }
  const of = kind === "list" ? name : kind === "member" ? list : undefined;
  const by = of === undefined ? undefined : allLines(document).find((line) => line.by?.includes(of));
  if (by === undefined || of === undefined) return null;
  const member = kind === "list" ? null : memberKeys(document, by).findIndex((key) => hasMember(by, key, of, name));
  return { line: by.name, member: member === -1 ? null : member, period: null };
}

/** A formula beside an opening one is at work from the second period on. */
const periodOfField = (field: "formula" | "opening", hasOpening: boolean, periods: number): number =>
  field === "formula" && hasOpening ? Math.min(1, periods - 1) : 0;
