/** The message about a text that was refused: it goes when the text is put right or given up. */
import type { App } from "../state/app.ts";
import { dismiss } from "../state/notices.ts";

export function createRefusal(app: App) {
  let notice: number | null = null;
  const settle = () => {
    if (notice !== null) dismiss(app, notice);
    notice = null;
  };
  return {
    /** The newest message is the one about the text. */
    told() {
      const newest = app.store.getState().notices.at(-1)?.id ?? null;
      if (newest !== notice) settle();
      notice = newest;
    },
    settle,
  };
}
