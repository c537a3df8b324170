import { expect, test } from "vitest";
import type { Answering } from "../../../electron/ipc/answer.ts";
import { answerClipboard, type ClipboardForms } from "../../../electron/ipc/clipboard.ts";
import { pngSignature } from "../../../shared/host/clipboard.ts";

type Respond = (message: unknown) => Promise<unknown>;

function answered(write: (forms: ClipboardForms) => Promise<void>): Respond {
  let respond: Respond = async () => null;
  const answer = (_channel: string, given: Respond) => {
    respond = given;
  };
  answerClipboard(answer as unknown as Answering, write);
  return (message) => respond(message);
}

test("all forms are written together, bytes with their type", async () => {
  let written: ClipboardForms = {};
  const copy = answered(async (forms) => {
    written = forms;
  });
  const bytes = Uint8Array.from(pngSignature);
  expect(await copy({ "text/plain": "a", "image/png": bytes })).toEqual({ ok: true, value: null });
  expect(written["text/plain"]).toBe("a");
  const png = written["image/png"] as Blob;
  expect(png.type).toBe("image/png");
  expect(new Uint8Array(await png.arrayBuffer())).toEqual(bytes);
});

test("the system's refusal is an answer, not a rejection", async () => {
  const copy = answered(() => Promise.reject(new Error("busy")));
  expect(await copy({ "text/plain": "a" })).toEqual({
    ok: false,
    problems: [{ code: "clipboard-refused", reason: "busy" }],
  });
});
