import type { IpcMain, WebFrameMain } from "electron";
import { beforeEach, describe, expect, test } from "vitest";
import { answering } from "../../../electron/ipc/answer.ts";
import { requestChannels } from "../../../shared/host/channels.ts";
import { succeed } from "../../../shared/result.ts";

type Handler = (event: { senderFrame: unknown }, raw: unknown) => unknown;

const ourFrame = { url: "app://railhead/index.html" };
const handlers = new Map<string, Handler>();
const responses: unknown[] = [];

beforeEach(() => {
  handlers.clear();
  responses.length = 0;
  const ipc = { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) };
  const isOurFrame = (frame: WebFrameMain | null) => frame === (ourFrame as unknown);
  const answer = answering(ipc as unknown as IpcMain, isOurFrame);
  for (const channel of requestChannels)
    answer(channel, (message) => {
      responses.push(message);
      return succeed(null as never);
    });
});

const send = (channel: string, raw: unknown, senderFrame: unknown = ourFrame) =>
  handlers.get(channel)?.({ senderFrame }, raw);

const digest = "0".repeat(64);

describe("a frame that is not ours is refused before its message is looked at", () => {
  test.each([
    ["a foreign frame", { url: "https://elsewhere.example/" }],
    ["a frame that is gone", null],
  ])("%s", async (_name, frame) => {
    for (const channel of requestChannels)
      expect(await send(channel, null, frame)).toEqual({
        ok: false,
        problems: [{ code: "bad-request", reason: "unknown sender" }],
      });
    expect(responses).toEqual([]);
  });
});

describe("a message that is not as agreed is refused, and its content is not repeated", () => {
  test.each([
    ["files:open", { path: "/etc/passwd" }],
    ["files:read", "/etc/passwd"],
    ["files:read", { ticket: "" }],
    ["files:read", { ticket: "t", path: "/etc/passwd" }],
    ["files:save", { ticket: "t", text: 1, basedOn: null }],
    ["files:save", { ticket: "t", text: "x" }],
    ["files:save", { ticket: "t", text: "x", basedOn: "not a digest" }],
    ["files:save", { ticket: ["t"], text: "x", basedOn: digest }],
    ["files:save-as", { text: "x", suggestedName: "x".repeat(300) }],
    ["files:export", { kind: "exe", bytes: Uint8Array.of(1), suggestedName: "a.png" }],
    ["files:export", { kind: "png", bytes: "text", suggestedName: "a.png" }],
    ["files:export", { kind: "png", bytes: Uint8Array.of(1), suggestedName: "a.png", path: "/etc/passwd" }],
    ["journal:put", { documentId: "../../escape", name: "a", ticket: null, basedOn: null, text: "" }],
    ["journal:read", { documentId: "a/b" }],
    ["journal:remove", { documentId: "" }],
    ["journal:remove", undefined],
    ["settings:change", { theme: "neon" }],
    ["settings:change", { columnWidths: { label: -1 } }],
    ["settings:change", JSON.parse('{"__proto__": {"theme": "dark"}}')],
    ["clipboard:write", {}],
    ["clipboard:write", { "text/plain": 1 }],
    ["clipboard:write", { "electron application/osclipboard": "elsewhere" }],
    ["clipboard:write", { "image/png": Uint8Array.of(60, 115, 118, 103) }],
    ["links:open", { link: "https://elsewhere.example/" }],
    ["links:open", { link: "constructor" }],
    ["window:set-document-state", { title: "a", isDirty: 1, ticket: null, disabled: [] }],
    ["window:set-document-state", { title: "a", isDirty: true, ticket: null, disabled: ["quit"] }],
    ["window:flushed", 0],
  ])("%s %j", async (channel, raw) => {
    const answer = (await send(channel, raw)) as { ok: boolean; problems: { code: string; reason: string }[] };
    expect(answer).toMatchObject({ ok: false, problems: [{ code: "bad-request" }] });
    expect(answer.problems[0]?.reason).not.toMatch(/passwd|escape|elsewhere/);
    expect(responses).toEqual([]);
  });
});

test("a message as agreed arrives as it was sent", async () => {
  const message = { ticket: "t", text: "text", basedOn: digest };
  expect(await send("files:save", message)).toEqual({ ok: true, value: null });
  expect(responses).toEqual([message]);
});
