/** Electron's `clipboard` and `ClipboardItem`: one clipboard, kept here. */
import { answerBrowserSide } from "./browserSide.ts";

type Form = string | Blob;

export class ClipboardItem {
  readonly forms: Readonly<Record<string, Form>>;
  constructor(forms: Readonly<Record<string, Form>>) {
    this.forms = forms;
  }
}

let kept: Readonly<Record<string, Form>> = {};

export const clipboard = {
  write: async ([item]: readonly ClipboardItem[]): Promise<void> => {
    kept = item?.forms ?? {};
  },
};

answerBrowserSide({
  async copied() {
    const read = Object.entries(kept).map(async ([type, form]) => [
      type,
      typeof form === "string" ? new TextEncoder().encode(form) : new Uint8Array(await form.arrayBuffer()),
    ]);
    return Object.fromEntries(await Promise.all(read));
  },
});
