/** What a person does with the uncertainty of an input. Each is an edit of the document, undone like any other. */
import type { Line } from "../../shared/model/document.ts";
import { isCalculation } from "../../shared/model/lines.ts";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { chosenLines } from "../lines/chosen.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { openPanel } from "../state/panel.ts";
import type { Stated } from "./firstUncertainty.ts";

export const openUncertainty = (app: App, line: string): void => openPanel(app, "uncertainty", line);

/** The one input that is selected; null where none is, or more. */
export function chosenInput(state: AppState): string | null {
  const [name, ...others] = chosenLines(state);
  const line = name === undefined || others.length > 0 ? undefined : state.compiled.lines.get(name)?.line;
  return line === undefined || isCalculation(line) ? null : line.name;
}

/** Gives the sentence that refuses it; null where it was taken. */
export function setUncertainty(app: App, { name, uncertainty }: Line, stated: Stated): string | null {
  const { extra } = uncertainty ?? {};
  return takeEdit(app, {
    kind: "set-uncertainty",
    line: name,
    uncertainty: { ...stated, ...(extra !== undefined && { extra }) },
  });
}

export const removeUncertainty = (app: App, { name }: Line): string | null =>
  takeEdit(app, { kind: "set-uncertainty", line: name, uncertainty: null });

/** What the base has in the selected cell of the line, else in its first with a number; NaN where it has none. */
export function presentValue({ baseLive, selection, document }: AppState, { name }: Line): number {
  const members = baseLive.compiled.lines.get(name)?.memberKeys ?? [];
  if (selection?.line === name && selection.member !== null && selection.period !== null) {
    const selected = baseLive.number(name, selection.member, selection.period);
    if (!Number.isNaN(selected)) return selected;
  }
  for (const member of members.keys())
    for (let period = 0; period < document.timeline.periods; period++) {
      const value = baseLive.number(name, member, period);
      if (!Number.isNaN(value)) return value;
    }
  return Number.NaN;
}
