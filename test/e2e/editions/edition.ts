/** One way to run the built program, as a spec sees it: a page, and the files its person has. */
import type { BrowserContext, Page } from "@playwright/test";

export type EditionName = "browser" | "desktop";

export interface Edition {
  /** The window that is open now. */
  readonly page: Page;
  readonly files: PersonsFiles;
  /** The menu that the system draws; null where there is none. */
  readonly systemMenu: SystemMenu | null;
  /** What is on the clipboard, by media type. */
  copied(): Promise<Readonly<Record<string, Uint8Array>>>;
  /** Opens the window again and closes the old one: what was kept is there, what was in memory is not. */
  restart(): Promise<Page>;
  close(): Promise<void>;
}

export interface SystemMenu {
  /** The key that stands beside a command, as Electron writes it; null where none does. */
  keyOf(command: string): Promise<string | null>;
}

/** Called before the first page opens, with the start of every address that is the program's own. */
export type Watch = (context: BrowserContext, ownAddress: string) => void;

/** Answers the dialogs in the person's stead and looks into the files afterwards. */
export interface PersonsFiles {
  /** There is such a file, and the next dialog that asks what to open gets it. */
  offer(name: string, text: string): Promise<void>;
  /** The next dialog that asks what to open gets the file as it is now. */
  offerAgain(name: string): Promise<void>;
  /** The next dialog that asks where to save answers this name. */
  saveNextAs(name: string): Promise<void>;
  textOf(name: string): Promise<string>;
  /** Someone else writes to the file. */
  write(name: string, text: string): Promise<void>;
}
