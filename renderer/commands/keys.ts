/** Keys as data: an accelerator such as `CmdOrCtrl+Shift+Z` against what the keyboard says. */

export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard: what Shift or Alt make of a digit is another sign on every layout. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** `isMac`: whether Cmd stands for Ctrl. Letters match in either case, so that Caps Lock changes nothing. */
export function isPressed(accelerator: string, press: KeyPress, isMac: boolean): boolean {
  const parts = accelerator.split("+");
  const wanted = { mod: parts.includes("CmdOrCtrl"), shift: parts.includes("Shift"), alt: parts.includes("Alt") };
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  return (
    isKey(parts.at(-1)!, press) &&
    mod === wanted.mod &&
    !other &&
    press.shiftKey === wanted.shift &&
    press.altKey === wanted.alt
  );
}

function isKey(wanted: string, { key, code }: KeyPress): boolean {
  if (key.toLowerCase() === wanted.toLowerCase()) return true;
  if (wanted === "Plus") return key === "+"; // a plus parts the keys of an accelerator
  return /^[0-9]$/.test(wanted) && code === `Digit${wanted}`;
}

/** As a person reads it: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function keyText(accelerator: string, isMac: boolean): string {
  if (!isMac) return accelerator.replace("CmdOrCtrl", "Ctrl");
  const parts = accelerator.split("+");
  const signs = [parts.includes("Alt") ? "⌥" : "", parts.includes("Shift") ? "⇧" : ""];
  return `${signs.join("")}${parts.includes("CmdOrCtrl") ? "⌘" : ""}${parts.at(-1)}`;
}

export const isMacKeyboard = (platform: string): boolean => /mac|iphone|ipad/i.test(platform);
