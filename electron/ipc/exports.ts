/** `files:export`: files for other programs. No ticket is given out, so the page cannot come back to them. */
import { basename } from "node:path";
import { exportKinds } from "../../shared/host/exports.ts";
import { fail, succeed } from "../../shared/result.ts";
import { atomicWrite } from "../files/atomicWrite.ts";
import { followLinks } from "../files/followLinks.ts";
import { isSystemError } from "../files/systemError.ts";
import { withExtension } from "../files/withExtension.ts";
import type { Dialogs } from "../window/dialogs.ts";
import type { Answering } from "./answer.ts";

export function answerExports(answer: Answering, { choosePlace }: Pick<Dialogs, "choosePlace">): void {
  answer("files:export", async ({ kind, bytes, suggestedName }) => {
    const chosen = await choosePlace(suggestedName, exportKinds[kind]);
    if (chosen === null) return succeed(null);
    const path = await withExtension(chosen, exportKinds[kind].extension);
    const name = basename(path);
    try {
      await atomicWrite(await followLinks(path), bytes);
      return succeed({ name, place: "chosen" });
    } catch (error) {
      if (!isSystemError(error)) throw error;
      return fail({ code: "not-writable", name, systemCode: error.code });
    }
  });
}
