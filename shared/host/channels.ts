/**
 * The names of everything that crosses between page and desktop. Only names,
 * so that the preload, which carries this file, stays small; what a message
 * may hold is in messages.ts, and how it is checked in checks.ts.
 */

/** Asked by the page, answered once by the main process. */
export const requestChannels = [
  "files:open",
  "files:open-recent",
  "files:take-launch-file",
  "files:read",
  "files:save",
  "files:save-as",
  "files:export",
  "recents:list",
  "recents:clear",
  "settings:get",
  "settings:change",
  "journal:put",
  "journal:list",
  "journal:read",
  "journal:remove",
  "clipboard:write",
  "links:open",
  "window:set-document-state",
  "window:flushed",
] as const;

/** Told by the main process, answered by nobody. */
export const eventChannels = ["menu:command", "files:opened", "files:changed", "window:close-request"] as const;

export type RequestChannel = (typeof requestChannels)[number];
export type EventChannel = (typeof eventChannels)[number];
