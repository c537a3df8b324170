/**
 * Everything the page knows, as one immutable value. Components select narrow
 * slices of it; only the actions beside this file replace it.
 *
 * `live` and `baseLive` are the exception to immutable: each is one case kept
 * current by the engine, the same object from recalculation to recalculation.
 * `version` is bumped whenever their numbers may have changed, so whoever reads
 * numbers selects `version` too.
 */
import type { StoreApi } from "zustand/vanilla";
import type { Compiled } from "../../shared/engine/compile.ts";
import type { LiveModel } from "../../shared/engine/live.ts";
import type { Digest, FileTicket } from "../../shared/host/files.ts";
import type { JournalHeading } from "../../shared/host/journal.ts";
import type { Recent } from "../../shared/host/recents.ts";
import type { Settings } from "../../shared/host/settings.ts";
import type { Document } from "../../shared/model/document.ts";
import type { History } from "../../shared/model/edits/history.ts";
import type { Rectangle } from "../spreadsheet/range.ts";
import type { EditStep } from "./editStep.ts";
import type { FindState } from "./findState.ts";
import type { CellFormula, FormulaInHand } from "./formulaInHand.ts";
import type { CellRange, GridRequest, GridRow } from "./gridTypes.ts";
import type { ReviewState } from "./review/reviewState.ts";

export interface AppState {
  readonly document: Document;
  readonly compiled: Compiled;
  /** The case on the screen: the base, or the scenario that is picked. */
  readonly live: LiveModel;
  /** The base behind a scenario; the same object as `live` where no scenario is picked. */
  readonly baseLive: LiveModel;
  /** Bumped at each recalculation. */
  readonly version: number;
  /** What the last recalculation took, in milliseconds. */
  readonly recalculationMs: number;

  /** Name of the scenario shown; null is the base. */
  readonly scenario: string | null;
  /** The active cell: where typing goes. */
  readonly selection: CellAddress | null;
  /** Where a jump left, to go back to. */
  readonly visits: Visits;
  /** What is selected with it (see ranges.ts). */
  readonly ranges: readonly CellRange[];
  /** The rows of the grid, top to bottom; the same objects for as long as they say the same. */
  readonly rows: readonly GridRow[];
  readonly showFormulas: boolean;
  /** A cell that the grid is to go to or to be typed in; null once it is there. */
  readonly gridRequest: GridRequest | null;
  /** Where the menu of the grid is open, in pixels of the window. */
  readonly gridMenu: { readonly x: number; readonly y: number } | null;
  /** The formula being typed; null while none is. */
  readonly formula: FormulaInHand | null;
  /** The one that is typed over its row in the grid; null where none is. */
  readonly cellFormula: CellFormula | null;
  /** Names of sections whose lines are out of sight. */
  readonly foldedSections: ReadonlySet<string>;
  /** Names of lines by lists that show one row a member. */
  readonly openLines: ReadonlySet<string>;
  /** Names of the lines whose groups are folded (see linesInSight.ts). */
  readonly foldedGroups: ReadonlySet<string>;

  /** Where the document lives; null where it was never saved. */
  readonly file: OpenFile | null;
  /** Marks this document in the journal of unsaved work, from when it is opened until another is. */
  readonly documentId: string;
  readonly history: History<EditStep>;
  /** The last step of the history when the document was opened or saved; undefined where its file never had it so. */
  readonly savedStep: EditStep | null | undefined;
  /** When the document was last saved, in milliseconds since 1970; null where it was not in this sitting. */
  readonly savedAt: number | null;

  readonly settings: Settings;
  readonly recents: readonly Recent[];
  readonly notices: readonly Notice[];
  /** The question a person must answer before anything else; null where there is none. */
  readonly question: Question | null;
  /** Unsaved work of an earlier sitting, offered at start. */
  readonly recoverable: readonly JournalHeading[];
  /** What is open over the page. */
  readonly panel: Panel | null;
  /** Ids of what was picked in the palette in this sitting, the newest first. */
  readonly recentPicks: readonly string[];
  /** What stands in the middle of the window. */
  readonly view: View;
  /** Name of the analysis that is shown, or was last. */
  readonly analysis: string | null;
  readonly review: ReviewState;
  /** What the panel is about, by name: a section, a list, the text that a search begins with; null for the whole model. */
  readonly panelSubject: string | null;
  /** The panel under the grid that finds and replaces. */
  readonly find: FindState;
  /** A fill that was drawn out and waits for how it is to go on. */
  readonly fillOffer: FillOffer | null;
}

/** One cell: line × member × period. `member` and `period` are indexes as of `memberKeys` and `periodLabels`. */
export interface CellAddress {
  readonly line: string;
  /** Null on the row of a line by lists, which stands for all its members. */
  readonly member: number | null;
  /** Null on the label or the unit of a line. */
  readonly period: number | null;
}

/** Cells that were jumped away from. */
export interface Visits {
  /** The last visited last. */
  readonly past: readonly CellAddress[];
  /** The next one first. */
  readonly future: readonly CellAddress[];
}

export interface OpenFile {
  /** What the Host knows the file by; the page never sees a path. */
  readonly ticket: FileTicket;
  readonly name: string;
  /** Of the content on disk that the document is based on; null where that is unknown, and a save overwrites. */
  readonly digest: Digest | null;
}

/** One message to the person, at the foot of the page until dismissed. */
export interface Notice {
  readonly id: number;
  /** A `refusal` is of what a person typed: it goes with the next one, and when an edit is taken. */
  readonly kind: "info" | "warning" | "problem" | "refusal";
  readonly text: string;
  /** What the person can do about it; the message goes with it. Absent where nothing can be done from there. */
  readonly remedy?: Answer;
}

/** A question with two or more answers, each running what the person chose. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly label: string;
  readonly isDanger?: boolean;
  readonly run: () => void;
}

/** What a command opens over the page. */
export type Panel =
  | "templates"
  | "go-to-line"
  | "paste-special"
  | "fed-by"
  | "feeds"
  | "fill-on"
  | "lists"
  | "timeline"
  | "about-model"
  | "section"
  | "pictures"
  | "delete-lines"
  | "line-settings"
  | "line-note"
  | "format"
  | "uncertainty"
  | "correlations"
  | "palette"
  | "keys"
  | "change-keys"
  | "functions";

/** The grid, or what covers it while the rest of the window stays. */
export type View = "grid" | "review" | "map" | "analysis";

/** `seed` drawn out to `whole`, which holds it; `at`, in pixels of the window, where the pointer let go. */
export interface FillOffer {
  readonly seed: Rectangle;
  readonly whole: Rectangle;
  readonly at: { readonly x: number; readonly y: number };
}

/** What holds the state: all that an action needs which reaches nothing outside. */
export interface WithStore {
  readonly store: StoreApi<AppState>;
}
