/** `links:open`: pages of a fixed list, each after a question. A model file can name none. */
import type { Dialog, Shell } from "electron";
import { externalLinks } from "../../shared/host/externalLinks.ts";
import { succeed } from "../../shared/result.ts";
import type { Answering } from "./answer.ts";

export function answerLinks(
  answer: Answering,
  dialog: Pick<Dialog, "showMessageBox">,
  shell: Pick<Shell, "openExternal">,
): void {
  answer("links:open", async ({ link }) => {
    const { label, url } = externalLinks[link];
    const { response } = await dialog.showMessageBox({
      type: "question",
      message: `Open ${label} in the browser?`,
      detail: url,
      buttons: ["Open", "Cancel"],
      defaultId: 0,
      cancelId: 1,
    });
    if (response === 0) await shell.openExternal(url);
    return succeed(null);
  });
}
