/** The desktop program as a test sees it, whichever Electron is underneath. */
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { MenuItemData } from "./calls.ts";

export interface DesktopOptions {
  /** The app's own folder: settings, journal, backups. Kept between launches by whoever gives it. */
  readonly userData: string;
  /** As typed behind the program's name: files to open. */
  readonly args?: readonly string[];
  /** The built program: `electron/main.js`, `electron/preload.cjs` and `renderer/` in it. `dist` where absent. */
  readonly program?: string;
  /** A browser for the stand-in's windows. */
  readonly chromium?: { readonly executablePath?: string; readonly args?: readonly string[] };
  /** A browser that runs already, for many launches in a row (standIn.ts has openBrowser); who gave it closes it. Real Electron has no use for it. */
  readonly browser?: Browser;
  /** Called before the first page opens, with the start of every address that is the program's own. */
  readonly watch?: (context: BrowserContext, ownAddress: string) => void;
}

/** What the person answers to the next dialog of the kind; null is Cancel. `button` counts from 0. */
export type DialogAnswer =
  | { readonly open: string | null }
  | { readonly save: string | null }
  | { readonly button: number };

export interface Desktop {
  readonly kind: "real Electron" | "stand-in for the electron module";
  /** The window that is open now. */
  readonly page: Page;
  /** By the item's id, or its label. Rejects where the item is not there or grey. */
  clickMenu(item: string): Promise<void>;
  menu(): Promise<readonly MenuItemData[]>;
  /** Answers the dialog that is open, or the next one. */
  answerDialog(answer: DialogAnswer): Promise<void>;
  /** Every address asked for since the start, the app's own as `app://railhead/…`. */
  requests(): readonly string[];
  /** Addresses given to the system's browser. */
  opened(): Promise<readonly string[]>;
  /** What is on the clipboard, by media type. */
  copied(): Promise<Readonly<Record<string, Uint8Array>>>;
  /** As if the program were started again while it runs. */
  startAgain(args: readonly string[]): Promise<void>;
  /** As a person closes the window; settles when the program has ended. */
  closeWindow(): Promise<void>;
  /** Ends the program at once, as a power cut does. */
  kill(): Promise<void>;
  /** Ends the program if it still runs, and lets go of everything. */
  close(): Promise<void>;
}
