/** Questions the page asks of its state. Each answers a number, a flag, or something that is stored, so none re-renders in vain. */
import type { Diagnostic } from "../../shared/engine/diagnostics.ts";
import type { Document, Line } from "../../shared/model/document.ts";
import { findLine, lineIn } from "../../shared/model/lines.ts";
import type { AppState } from "./appState.ts";
import type { EditStep } from "./editStep.ts";

/** Whether the document differs from what was last saved or opened; taken back to there, it does not. */
export const isDirty = (state: AppState): boolean => state.savedStep !== lastStep(state);

export const lastStep = ({ history }: Pick<AppState, "history">): EditStep | null => history.past.at(-1) ?? null;

export const canUndo = (state: AppState): boolean => state.history.past.length > 0;
export const canRedo = (state: AppState): boolean => state.history.future.length > 0;

export const documentName = (state: AppState): string => state.file?.name ?? state.document.title;

export const selectedLine = (state: AppState): Line | undefined =>
  state.selection === null ? undefined : findLine(state.document, state.selection.line);

/** Name of the section that a line stands in; null where there is no such line. */
export const sectionOf = (document: Document, line: string): string | null =>
  document.sections.find(({ lines }) => lineIn(lines, line) !== undefined)?.name ?? null;

/** The worst thing said of a line; null where all is well. */
export function worstDiagnostic({ compiled }: Pick<AppState, "compiled">, line: string): Diagnostic | null {
  const ofLine = compiled.diagnostics.filter((diagnostic) => diagnostic.line === line);
  return ofLine.find(({ severity }) => severity === "error") ?? ofLine[0] ?? null;
}
