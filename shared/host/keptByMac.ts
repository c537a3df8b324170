/** Keys that macOS acts on before any program: quit, hide, minimise, the next window, Spotlight, pictures of the screen. */
import { canonicalKey } from "./accelerator.ts";

export const keptByMac: ReadonlySet<string> = new Set(
  ["Q", "H", "M", "`", "Space", "Tab", "Shift+3", "Shift+4", "Shift+5"].map((key) => canonicalKey(`CmdOrCtrl+${key}`)),
);
