/** How the person likes it: kept by the Host, shown at once whether or not the Host could keep it. */
import { hostProblemSentence } from "../../shared/host/problems.ts";
import type { Settings, SettingsChange } from "../../shared/host/settings.ts";
import type { App } from "./app.ts";
import { notify } from "./notices.ts";

export async function changeSettings(app: App, change: SettingsChange): Promise<void> {
  app.store.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
  const answer = await app.host.changeSettings(change);
  for (const problem of answer.ok ? [] : answer.problems) notify(app, "warning", hostProblemSentence(problem));
}

export const pickTheme = (app: App, theme: Settings["theme"]): Promise<void> => changeSettings(app, { theme });

/** Light, dark, as the system has it, and round again. */
export function nextTheme(app: App): Promise<void> {
  const order = ["light", "dark", "system"] as const;
  return pickTheme(app, order[(order.indexOf(app.store.getState().settings.theme) + 1) % order.length]!);
}
