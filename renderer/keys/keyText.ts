/** Keys as a person reads them. */
import { parseAccelerator } from "../../shared/host/accelerator.ts";
import type { Surroundings } from "./keptKeys.ts";
import { printedSign } from "./printedSign.ts";

const words: Readonly<Record<string, string>> = {
  Up: "↑",
  Down: "↓",
  Left: "←",
  Right: "→",
  PageUp: "PgUp",
  PageDown: "PgDn",
  Escape: "Esc",
  ContextMenu: "Menu",
  Plus: "+",
};

/** `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`; signs as the keyboard has them, where its layout is told. */
export function keyText(accelerator: string, { isMac, layout }: Pick<Surroundings, "isMac" | "layout">): string {
  const parsed = parseAccelerator(accelerator);
  if (parsed === null) return accelerator;
  const { mod, alt, shift } = parsed;
  const key = words[parsed.key] ?? printedSign(parsed.key, layout);
  if (isMac) return `${alt ? "⌥" : ""}${shift ? "⇧" : ""}${mod ? "⌘" : ""}${key}`;
  return [mod ? "Ctrl" : "", alt ? "Alt" : "", shift ? "Shift" : "", key].filter((part) => part !== "").join("+");
}

export const isMacKeyboard = (platform: string): boolean => /mac|iphone|ipad/i.test(platform);
