import { EventEmitter } from "node:events";
import type { App, Session } from "electron";
import { describe, expect, test, vi } from "vitest";
import { hardenContents, hardenSession } from "../../electron/hardening.ts";

/** What a session was given. */
function hardenedSession() {
  const setPermissionRequestHandler = vi.fn<(handler: (...args: unknown[]) => void) => void>();
  const setPermissionCheckHandler = vi.fn<(handler: () => boolean) => void>();
  const onBeforeRequest = vi.fn<(handler: (...args: unknown[]) => void) => void>();
  const given = { setPermissionRequestHandler, setPermissionCheckHandler, webRequest: { onBeforeRequest } };
  const session = Object.assign(new EventEmitter(), given);
  hardenSession(session as unknown as Session);
  return {
    session,
    permission: setPermissionRequestHandler.mock.calls[0]![0],
    check: setPermissionCheckHandler.mock.calls[0]![0],
    request: onBeforeRequest.mock.calls[0]![0],
  };
}

describe("a request goes nowhere but to our own files", () => {
  const isCancelled = (url: string) => {
    const answer = vi.fn<(response: { readonly cancel: boolean }) => void>();
    hardenedSession().request({ url }, answer);
    return answer.mock.calls[0]![0].cancel;
  };

  test.each([
    "http://127.0.0.1/",
    "https://elsewhere.example/x",
    "ws://elsewhere.example/",
    "file:///etc/passwd",
    "ftp://elsewhere.example/",
    "app://railhead.elsewhere.example/",
    "app://elsewhere/",
    "blob:https://elsewhere.example/1",
  ])("%s is refused", (url) => {
    expect(isCancelled(url)).toBe(true);
  });

  test.each(["app://railhead/index.html", "blob:app://railhead/1", "data:image/png;base64,AA=="])(
    "%s is not",
    (url) => {
      expect(isCancelled(url)).toBe(false);
    },
  );
});

test("every permission is denied, asked for or looked up", () => {
  const { permission, check } = hardenedSession();
  const answers: unknown[] = [];
  for (const name of ["media", "geolocation", "notifications", "clipboard-read", "openExternal", "fileSystem"])
    permission(null, name, (isGranted: unknown) => answers.push(isGranted));
  expect(new Set(answers)).toEqual(new Set([false]));
  expect(check()).toBe(false);
});

test("nothing is downloaded", () => {
  const preventDefault = vi.fn();
  hardenedSession().session.emit("will-download", { preventDefault });
  expect(preventDefault).toHaveBeenCalled();
});

describe("a page stays where it is", () => {
  function hardened() {
    const app = new EventEmitter();
    hardenContents(app as unknown as App);
    const setWindowOpenHandler = vi.fn<(handler: () => unknown) => void>();
    const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler });
    app.emit("web-contents-created", {}, contents);
    return { contents, open: () => setWindowOpenHandler.mock.calls[0]![0]() };
  }
  const isPrevented = (event: string, url: string) => {
    const preventDefault = vi.fn();
    hardened().contents.emit(event, { url, preventDefault }, url);
    return preventDefault.mock.calls.length > 0;
  };

  test("it goes to no other address", () => {
    expect(isPrevented("will-navigate", "https://elsewhere.example/")).toBe(true);
    expect(isPrevented("will-navigate", "file:///etc/passwd")).toBe(true);
    expect(isPrevented("will-redirect", "https://elsewhere.example/")).toBe(true);
  });

  test("it opens no window and holds no web view", () => {
    expect(hardened().open()).toEqual({ action: "deny" });
    expect(isPrevented("will-attach-webview", "")).toBe(true);
  });
});
