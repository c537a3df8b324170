/** Electron's `WebContents`, `WebFrameMain` and `Session`, as far as Railhead uses them. */
import { EventEmitter } from "node:events";
import type { FrameData, RequestData } from "../calls.ts";
import { app, cancellable } from "./app.ts";
import { answerBrowserSide, askBrowserSide } from "./browserSide.ts";
import { answerRequest } from "./protocol.ts";

type OpenHandler = (details: { readonly url: string }) => { readonly action: "allow" | "deny" };

export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session = defaultSession;
  readonly mainFrame = new Frame({ url: "about:blank", isMain: true });
  #isCrashed = false;
  #openHandler: OpenHandler = () => ({ action: "allow" });

  constructor(id: number) {
    super();
    this.id = id;
    contentsById.set(id, this);
    app.emit("web-contents-created", cancellable(), this);
  }

  send(channel: string, ...args: readonly unknown[]): void {
    void askBrowserSide("deliver", this.id, channel, structuredClone(args));
  }

  reload(): void {
    this.#isCrashed = false;
    void askBrowserSide("reload", this.id);
  }

  isCrashed = (): boolean => this.#isCrashed;
  isDestroyed = (): boolean => !contentsById.has(this.id);
  getURL = (): string => this.mainFrame.url;
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  frameOf(data: FrameData): Frame {
    if (!data.isMain) return new Frame(data);
    this.mainFrame.url = data.url;
    return this.mainFrame;
  }
  mayOpen = (url: string): boolean => this.#openHandler({ url }).action === "allow";
  crash(): void {
    this.#isCrashed = true;
    this.emit("render-process-gone", cancellable(), { reason: "crashed", exitCode: 1 });
  }
  /** False where a listener refused it. */
  mayNavigate(url: string): boolean {
    const event = Object.assign(cancellable(), { url });
    this.emit("will-navigate", event, url);
    return !event.defaultPrevented;
  }
  forget(): void {
    contentsById.delete(this.id);
    this.emit("destroyed");
  }
}

class Frame {
  url: string;
  readonly parent: Frame | null;

  constructor({ url, isMain }: FrameData) {
    this.url = url;
    this.parent = isMain ? null : new Frame({ url: "app://railhead/index.html", isMain: true });
  }

  /** Electron's serialisation of a standard scheme. */
  get origin(): string {
    const { protocol, host } = new URL(this.url);
    return `${protocol}//${host}`;
  }
}

type BeforeRequest = (
  details: { readonly url: string; readonly method: string },
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;
type PermissionHandler = (contents: unknown, permission: string, answer: (isGranted: boolean) => void) => void;

class Session extends EventEmitter {
  #beforeRequest: BeforeRequest = (_details, answer) => answer({});
  #onPermission: PermissionHandler = (_contents, _permission, answer) => answer(true);

  readonly webRequest = {
    onBeforeRequest: (filterOrHandler: unknown, handler?: BeforeRequest) => {
      this.#beforeRequest = handler ?? (filterOrHandler as BeforeRequest);
    },
  };
  setPermissionRequestHandler(handler: PermissionHandler): void {
    this.#onPermission = handler;
  }
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}

  permission(permission: string): Promise<boolean> {
    return new Promise((resolve) => this.#onPermission(null, permission, resolve));
  }
  isRefused({ url, method }: RequestData): Promise<boolean> {
    return new Promise((resolve) => this.#beforeRequest({ url, method }, ({ cancel = false }) => resolve(cancel)));
  }
}

const contentsById = new Map<number, WebContents>();
const defaultSession = new Session();
export const session = { defaultSession };

answerBrowserSide({
  async request(request) {
    if (request.isNavigation && ![...contentsById.values()].every((contents) => contents.mayNavigate(request.url)))
      return null;
    return (await defaultSession.isRefused(request)) ? null : answerRequest(request);
  },
  popup: (window, url) => contentsById.get(window)?.mayOpen(url) ?? false,
  crashed: (window) => contentsById.get(window)?.crash(),
  askPermission: (permission) => defaultSession.permission(permission),
});

export const contentsOf = (window: number): WebContents | undefined => contentsById.get(window);
