/** What the stand-in's two processes ask of each other. */

/** A frame of a window's page, as the main process hears of it. `url` is the app's own (`app://…`) where the page is ours. */
export interface FrameData {
  readonly url: string;
  readonly isMain: boolean;
}

export interface RequestData {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The page itself wants to go there: nobody called `loadURL` or `reload`. */
  readonly isNavigation: boolean;
}

/** Null: the main process refused the request. */
export type ResponseData = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
} | null;

export type DialogKind = "open" | "save" | "message";

export interface MenuItemData {
  readonly id: string;
  readonly label: string;
  readonly enabled: boolean;
  readonly accelerator: string | null;
  readonly submenu: readonly MenuItemData[];
}

/** Answered by the process of the test, which owns the browser. */
export type WindowCalls = {
  open(window: number, options: { width: number; height: number; preload: string | null }): Promise<void>;
  load(window: number, url: string): Promise<void>;
  reload(window: number): Promise<void>;
  deliver(window: number, channel: string, args: readonly unknown[]): Promise<void>;
  close(window: number): Promise<void>;
  colours(scheme: "system" | "light" | "dark"): Promise<void>;
  dialog(kind: DialogKind, options: unknown): Promise<unknown>;
  openExternal(url: string): void;
};

/** Answered by the main process under test. */
export type MainCalls = {
  request(request: RequestData): Promise<ResponseData>;
  invoke(window: number, frame: FrameData, channel: string, args: readonly unknown[]): Promise<unknown>;
  /** Whether the new window may open. */
  popup(window: number, url: string): boolean;
  crashed(window: number): void;
  focus(window: number): void;
  closeByPerson(window: number): void;
  clickMenu(path: string): void;
  menu(): readonly MenuItemData[];
  secondInstance(args: readonly string[], folder: string): void;
  /** What is on the clipboard, by media type. */
  copied(): Promise<Readonly<Record<string, Uint8Array>>>;
  askPermission(permission: string): Promise<boolean>;
};
