/** `settings:…` and `recents:…`: what Railhead remembers of a person. */
import { succeed } from "../../shared/result.ts";
import type { Recents } from "../files/recents.ts";
import type { SettingsKeeper } from "../settings.ts";
import type { Answering } from "./answer.ts";

export function answerKeeping(answer: Answering, settings: SettingsKeeper, recents: Recents): void {
  answer("settings:get", () => succeed(settings.get()));
  answer("settings:change", (change) => succeed(settings.change(change)));
  answer("recents:list", () => succeed(recents.list()));
  answer("recents:clear", () => {
    recents.clear();
    return succeed(null);
  });
}
