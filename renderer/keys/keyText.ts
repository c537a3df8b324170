/** Keys as a person reads them. */
import { parseAccelerator } from "../../shared/host/accelerator.ts";

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

/** `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function keyText(accelerator: string, isMac: boolean): string {
  const parsed = parseAccelerator(accelerator);
  if (parsed === null) return accelerator;
  const { mod, alt, shift } = parsed;
  const key = words[parsed.key] ?? parsed.key;
  if (isMac) return `${alt ? "⌥" : ""}${shift ? "⇧" : ""}${mod ? "⌘" : ""}${key}`;
  return [mod ? "Ctrl" : "", alt ? "Alt" : "", shift ? "Shift" : "", key].filter((part) => part !== "").join("+");
}

export const isMacKeyboard = (platform: string): boolean => /mac|iphone|ipad/i.test(platform);
