/** What the state holds of one document when it has just been opened: everything that goes when another is opened. */
import { compileDocument } from "../../shared/engine/compile.ts";
import { openLive } from "../../shared/engine/live.ts";
import type { Document } from "../../shared/model/document.ts";
import { createHistory } from "../../shared/model/edits/history.ts";
import type { AppState, OpenFile } from "./appState.ts";
import { firstSelection } from "./firstSelection.ts";
import { rangesOfCell } from "./ranges.ts";
import { rowsAfter } from "./rows.ts";
import { settleAtOnce } from "./settleAtOnce.ts";

type DocumentState = Pick<
  AppState,
  | "document"
  | "compiled"
  | "live"
  | "baseLive"
  | "recalculationMs"
  | "scenario"
  | "selection"
  | "visits"
  | "ranges"
  | "rows"
  | "gridRequest"
  | "gridMenu"
  | "formula"
  | "cellFormula"
  | "foldedSections"
  | "openLines"
  | "foldedGroups"
  | "file"
  | "documentId"
  | "history"
  | "savedStep"
  | "savedAt"
>;

export function documentState(document: Document, file: OpenFile | null = null): DocumentState {
  const startedAt = performance.now();
  const compiled = compileDocument(document);
  const live = openLive(compiled, null);
  settleAtOnce(live);
  const selection = firstSelection(document);
  const folds = {
    foldedSections: new Set<string>(),
    openLines: new Set<string>(),
    foldedGroups: new Set<string>(),
  };
  return {
    document,
    compiled,
    live,
    baseLive: live,
    recalculationMs: performance.now() - startedAt,
    scenario: null,
    selection,
    visits: { past: [], future: [] },
    ranges: rangesOfCell({ document }, selection),
    ...folds,
    gridRequest: null,
    gridMenu: null,
    formula: null,
    cellFormula: null,
    rows: rowsAfter([], { document, ...folds }),
    file,
    documentId: crypto.randomUUID(),
    history: createHistory(),
    savedStep: null,
    savedAt: null,
  };
}
