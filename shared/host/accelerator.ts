/**
 * Keys as data, written as Electron writes them: `CmdOrCtrl+Shift+Z`, where
 * `CmdOrCtrl` is Cmd on a Mac. A key is a letter, a digit, a sign or a name.
 * What the keyboard says is held against one in renderer/keys/keyPress.ts.
 */
export interface Accelerator {
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** `A`, `1`, `'`, `Down`, `F5`. */
  readonly key: string;
}

const names = [
  "Up",
  "Down",
  "Left",
  "Right",
  "Home",
  "End",
  "PageUp",
  "PageDown",
  "Space",
  "Tab",
  "Enter",
  "Escape",
  "Delete",
  "Backspace",
  "Insert",
  "ContextMenu",
  "Plus", // a plus sign would be taken for the one between the parts
  ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
];

const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));

/** Where the keys are that have this sign on an American keyboard, in the names browsers give to places. */
export const placesOfSigns: Readonly<Record<string, string>> = {
  "'": "Quote",
  "`": "Backquote",
  "[": "BracketLeft",
  "]": "BracketRight",
  "\\": "Backslash",
  ";": "Semicolon",
  ",": "Comma",
  ".": "Period",
  "/": "Slash",
  "-": "Minus",
  "=": "Equal",
};

/** Null where the text is no key. */
export function parseAccelerator(text: string): Accelerator | null {
  const parts = text.split("+");
  const key = keyOf(parts.pop() ?? "");
  const modifiers = new Set(parts);
  const isKnown = parts.every((part) => part === "CmdOrCtrl" || part === "Alt" || part === "Shift");
  if (key === null || !isKnown || modifiers.size !== parts.length) return null;
  return { mod: modifiers.has("CmdOrCtrl"), alt: modifiers.has("Alt"), shift: modifiers.has("Shift"), key };
}

function keyOf(text: string): string | null {
  if (/^[a-z0-9]$/i.test(text)) return text.toUpperCase();
  if (/^[!-/:-@[-`{-~]$/.test(text)) return text;
  return byLowerCase.get(text.toLowerCase().replace(/^arrow/, "")) ?? null;
}

/** The one way to write it. */
export const acceleratorText = ({ mod, alt, shift, key }: Accelerator): string =>
  [mod ? "CmdOrCtrl" : "", alt ? "Alt" : "", shift ? "Shift" : "", key].filter((part) => part !== "").join("+");

/** Written in the one way, so that two that are the same are equal; as it was where it is no key. */
export function canonicalKey(text: string): string {
  const parsed = parseAccelerator(text);
  return parsed === null ? text : acceleratorText(parsed);
}
