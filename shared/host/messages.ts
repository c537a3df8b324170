/** What each channel carries, and the one object the desktop's preload gives the page. */
import type { RequestChannel } from "./channels.ts";
import type { ClipboardContent } from "./clipboard.ts";
import type { ExportedFile, ExportRequest } from "./exports.ts";
import type { ExternalLinkId } from "./externalLinks.ts";
import type { FileChange, FileTicket, OpenedFile, SaveAsRequest, SavedFile, SaveRequest } from "./files.ts";
import type { Answer, DocumentState, StopListening } from "./host.ts";
import type { JournalEntry, JournalList, JournalPut } from "./journal.ts";
import type { MenuCommandId } from "./menu.ts";
import type { Recent } from "./recents.ts";
import type { Settings, SettingsChange } from "./settings.ts";

/** By channel: what the page sends and what it is answered. `null` is a message that says nothing. */
export interface Requests {
  readonly "files:open": { readonly request: null; readonly answer: OpenedFile | null };
  readonly "files:open-recent": { readonly request: { readonly id: string }; readonly answer: OpenedFile };
  readonly "files:take-launch-file": { readonly request: null; readonly answer: OpenedFile | null };
  readonly "files:read": { readonly request: { readonly ticket: FileTicket }; readonly answer: OpenedFile };
  readonly "files:save": { readonly request: SaveRequest; readonly answer: SavedFile };
  readonly "files:save-as": { readonly request: SaveAsRequest; readonly answer: SavedFile | null };
  readonly "files:export": { readonly request: ExportRequest; readonly answer: ExportedFile | null };
  readonly "recents:list": { readonly request: null; readonly answer: readonly Recent[] };
  readonly "recents:clear": { readonly request: null; readonly answer: null };
  readonly "settings:get": { readonly request: null; readonly answer: Settings };
  readonly "settings:change": { readonly request: SettingsChange; readonly answer: Settings };
  readonly "journal:put": { readonly request: JournalPut; readonly answer: null };
  readonly "journal:list": { readonly request: null; readonly answer: JournalList };
  readonly "journal:read": { readonly request: { readonly documentId: string }; readonly answer: JournalEntry };
  readonly "journal:remove": { readonly request: { readonly documentId: string }; readonly answer: null };
  readonly "clipboard:write": { readonly request: ClipboardContent; readonly answer: null };
  readonly "links:open": { readonly request: { readonly link: ExternalLinkId }; readonly answer: null };
  readonly "window:set-document-state": { readonly request: DocumentState; readonly answer: null };
  readonly "window:flushed": { readonly request: null; readonly answer: null };
}

export interface Events {
  readonly "menu:command": MenuCommandId;
  readonly "files:opened": Answer<OpenedFile>;
  readonly "files:changed": FileChange;
  readonly "window:close-request": null;
}

/** One function a channel, and no other way to the main process. */
export type RailheadBridge = {
  readonly [Channel in RequestChannel]: (
    message: Requests[Channel]["request"],
  ) => Promise<Answer<Requests[Channel]["answer"]>>;
} & {
  /** `on:` and the event's channel. */
  readonly [Channel in keyof Events as `on:${Channel}`]: (listener: (event: Events[Channel]) => void) => StopListening;
};
