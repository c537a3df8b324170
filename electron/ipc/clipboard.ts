/** `clipboard:write`: the page copies by us, so that it needs no permission of its own and can read nothing there. */
import type { ClipboardContent } from "../../shared/host/clipboard.ts";
import { fail, succeed } from "../../shared/result.ts";
import type { Answering } from "./answer.ts";

/** As Electron's ClipboardItem takes them, by media type. */
export type ClipboardForms = Record<string, string | Blob>;

export function answerClipboard(answer: Answering, write: (forms: ClipboardForms) => Promise<void>): void {
  answer("clipboard:write", async (content) => {
    try {
      await write(formsOf(content));
      return succeed(null);
    } catch (error) {
      return fail({ code: "clipboard-refused", reason: error instanceof Error ? error.message : String(error) });
    }
  });
}

const formsOf = (content: ClipboardContent): ClipboardForms =>
  Object.fromEntries(
    Object.entries(content).map(([type, form]: [string, string | Uint8Array<ArrayBuffer>]) => [
      type,
      typeof form === "string" ? form : new Blob([form], { type }),
    ]),
  );
