/** Opens a file the person chooses, from a dialog or from the recent ones. */
import type { App } from "../app.ts";
import { openAnswer } from "./openText.ts";
import { refreshRecents } from "./recents.ts";

export async function openFile(app: App): Promise<void> {
  await openAnswer(app, await app.host.open());
  await refreshRecents(app);
}

export async function openRecent(app: App, id: string): Promise<void> {
  await openAnswer(app, await app.host.openRecent(id));
  await refreshRecents(app);
}
