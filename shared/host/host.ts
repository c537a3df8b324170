/**
 * The page's only way out: files, recents, settings, the journal of unsaved
 * work, the clipboard, the native menu. There are two hosts, Electron and browser, and one of
 * memory for tests; `renderer/main.tsx` alone knows which it runs on.
 *
 * Every answer is a Result of plain data; a rejected promise is a bug of ours.
 * A dialog the person cancelled answers null. Every `on…` gives back the
 * function that ends the listening.
 */
import type { Result } from "../result.ts";
import type { ClipboardContent } from "./clipboard.ts";
import type { ExportedFile, ExportRequest } from "./exports.ts";
import type { ExternalLinkId } from "./externalLinks.ts";
import type { FileChange, FileTicket, OpenedFile, SaveAsRequest, SavedFile, SaveRequest } from "./files.ts";
import type { JournalEntry, JournalList, JournalPut } from "./journal.ts";
import type { MenuCommandId } from "./menu.ts";
import type { HostProblem } from "./problems.ts";
import type { Recent } from "./recents.ts";
import type { Settings, SettingsChange } from "./settings.ts";

export interface Host {
  readonly kind: "electron" | "browser" | "memory";
  readonly capabilities: Capabilities;

  /** Asks the person for a file and reads it. */
  open(): Promise<Answer<OpenedFile | null>>;
  openRecent(id: string): Promise<Answer<OpenedFile>>;
  /** The file Railhead was started with (double-clicked, dropped, on the command line); null after the first call. */
  takeLaunchFile(): Promise<Answer<OpenedFile | null>>;
  /** What is in the file now, to compare with what is in memory. */
  read(ticket: FileTicket): Promise<Answer<OpenedFile>>;
  /** Replaces the file's content, unless it changed since `basedOn`. Where it cannot (`canSaveInPlace`): `not-in-place`. */
  save(request: SaveRequest): Promise<Answer<SavedFile>>;
  /** Asks the person for a place and writes there; the file gets a ticket of its own. */
  saveAs(request: SaveAsRequest): Promise<Answer<SavedFile | null>>;
  /** Asks the person for a place and writes a file for another program there: no ticket, no recent. */
  exportFile(request: ExportRequest): Promise<Answer<ExportedFile | null>>;

  /** Newest first. */
  recents(): Promise<Answer<readonly Recent[]>>;
  clearRecents(): Promise<Answer<null>>;

  settings(): Promise<Answer<Settings>>;
  /** Answers all settings after the change. */
  changeSettings(change: SettingsChange): Promise<Answer<Settings>>;

  readonly journal: Journal;

  /** Puts one thing on the clipboard in all its forms, in place of what was there. Where it is not lent: `clipboard-refused`. */
  copy(content: ClipboardContent): Promise<Answer<null>>;

  /** Asks the person first. */
  openExternal(link: ExternalLinkId): Promise<Answer<null>>;
  /** Title bar, unsaved mark, which menu items are grey, which file is watched. Call it whenever one of them changes. */
  setDocumentState(state: DocumentState): void;

  onMenu(listener: (command: MenuCommandId) => void): StopListening;
  /** A file was given to the running app from outside. The document that is open stays in the journal. */
  onFileOpened(listener: (file: Answer<OpenedFile>) => void): StopListening;
  /** Told about the ticket of the last `setDocumentState` only. */
  onFileChanged(listener: (change: FileChange) => void): StopListening;
  /** The window is about to close: write what is pending to the journal. The host waits for the promise, but not for long. */
  onCloseRequest(flush: () => Promise<void>): StopListening;
}

/** Declared, so that the page shows what is possible and a test knows what to expect. */
export interface Capabilities {
  /** `save` can write to a file opened before. False: every save is a download. */
  readonly canSaveInPlace: boolean;
  /** `openRecent` works; false: `recents` is always empty. */
  readonly canReopenRecents: boolean;
  /** `onFileChanged` fires while the window is open; false: only when it gets the focus, or never. */
  readonly canWatchFiles: boolean;
  /** There is a native menu; the page may still draw its own. */
  readonly hasNativeMenu: boolean;
  /** Files can be given from outside (`takeLaunchFile`, `onFileOpened`). */
  readonly canBeGivenFiles: boolean;
}

export interface Journal {
  /** Replaces the entry of the same document. On disk when the promise settles. */
  put(entry: JournalPut): Promise<Answer<null>>;
  list(): Promise<Answer<JournalList>>;
  read(documentId: string): Promise<Answer<JournalEntry>>;
  /** Fine if there is none. Call it after a save is on disk, or when the person discards. */
  remove(documentId: string): Promise<Answer<null>>;
}

export interface DocumentState {
  /** File name or the document's title; the host adds the app's name. */
  readonly title: string;
  readonly isDirty: boolean;
  /** The open document's file; null where it has none. */
  readonly ticket: FileTicket | null;
  /** Commands that cannot run now: their menu items are grey. */
  readonly disabled: readonly MenuCommandId[];
}

export type Answer<T> = Result<T, HostProblem>;
export type StopListening = () => void;
