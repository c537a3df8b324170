import { numberIn } from "../../analyses/fields/numberIn.ts";
import { takeEdit } from "../../dialogs/takeEdit.ts";
import type { App } from "../../state/app.ts";

/** Takes what is typed for a pair, nothing being 0; gives the sentence that refuses it. */
export function rankProblem(app: App, between: readonly [string, string], text: string): string | null {
  const rank = text.trim() === "" ? 0 : numberIn(text, "");
  return typeof rank === "string" ? rank : takeEdit(app, { kind: "set-correlation", between, rank });
}
