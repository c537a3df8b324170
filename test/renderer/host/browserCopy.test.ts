import { afterEach, expect, test, vi } from "vitest";
import { browserCopy } from "../../../renderer/host/browserCopy.ts";

class Item {
  static supports = (type: string) => type !== "image/svg+xml";
  readonly forms: Record<string, Blob>;
  constructor(forms: Record<string, Blob>) {
    this.forms = forms;
  }
}

afterEach(() => vi.unstubAllGlobals());

test("a form that the browser cannot keep is left out, the others say the same", async () => {
  vi.stubGlobal("ClipboardItem", Item);
  const write = vi.fn<(items: readonly unknown[]) => Promise<void>>(async () => {});
  const copied = await browserCopy(
    { clipboard: { write } as never },
    { "image/svg+xml": "<svg/>", "text/plain": "<svg/>" },
  );
  expect(copied).toEqual({ ok: true, value: null });
  const [item] = write.mock.calls[0]![0] as readonly Item[];
  expect(Object.keys(item!.forms)).toEqual(["text/plain"]);
  expect(await item!.forms["text/plain"]!.text()).toBe("<svg/>");
});

test("a browser's refusal is an answer", async () => {
  vi.stubGlobal("ClipboardItem", Item);
  const write = () => Promise.reject(new Error("Write permission denied."));
  expect(await browserCopy({ clipboard: { write } }, { "text/plain": "a" })).toEqual({
    ok: false,
    problems: [{ code: "clipboard-refused", reason: "Write permission denied." }],
  });
});

test("a page without a clipboard says so", async () => {
  expect(await browserCopy({}, { "text/plain": "a" })).toMatchObject({ problems: [{ code: "clipboard-refused" }] });
});
