/** Copying by the browser's own clipboard, which asks for a click or a key just before and may refuse still. */
import type { ClipboardContent } from "../../shared/host/clipboard.ts";
import type { Answer } from "../../shared/host/host.ts";
import { fail, succeed } from "../../shared/result.ts";

/** Forms that the browser cannot keep are left out: the others say the same. */
export async function browserCopy(
  { clipboard }: { readonly clipboard?: Pick<Clipboard, "write"> },
  content: ClipboardContent,
): Promise<Answer<null>> {
  // A page that did not come over https, or from this machine, has no clipboard.
  if (clipboard === undefined || typeof ClipboardItem === "undefined")
    return fail({ code: "clipboard-refused", reason: "this browser lends none to this page" });
  const forms = Object.entries(content)
    .filter(([type]) => ClipboardItem.supports?.(type) ?? type !== "image/svg+xml")
    .map(([type, form]: [string, BlobPart]) => [type, new Blob([form], { type })] as const);
  try {
    await clipboard.write([new ClipboardItem(Object.fromEntries(forms))]);
    return succeed(null);
  } catch (error) {
    return fail({ code: "clipboard-refused", reason: error instanceof Error ? error.message : String(error) });
  }
}
