import type { App } from "../app.ts";
import { reportProblems } from "./reportProblems.ts";

/** Asks the Host which files were open lately. */
export async function refreshRecents(app: App): Promise<void> {
  const answer = await app.host.recents();
  if (answer.ok) app.store.setState({ recents: answer.value });
  else reportProblems(app, answer.problems);
}

export async function clearRecents(app: App): Promise<void> {
  const answer = await app.host.clearRecents();
  if (!answer.ok) reportProblems(app, answer.problems);
  await refreshRecents(app);
}
