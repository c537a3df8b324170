/**
 * What the keyboard says against keys as data, on every layout.
 *
 * A letter is the key on which it is printed; where the layout prints no Latin
 * letters (Russian, Greek), or Alt makes another character of it (Mac), the key
 * in the same place as on an American keyboard. A digit is its place in the top
 * row, whatever Shift makes of it (Ctrl+Shift+1 arrives as `!`, on a French
 * keyboard Ctrl+1 as `&`), or the key pad. A sign is the key on which it is
 * printed, however it is reached there, or its American place (`event.code`):
 * Ctrl+[ is the key right of P on a German keyboard, which has ü. A printed
 * sign comes first, where both would fit.
 */
import { type Accelerator, acceleratorText, parseAccelerator, placesOfSigns } from "../../shared/host/accelerator.ts";

export interface KeyPress {
  /** What it types, or its name. */
  readonly key: string;
  /** Where it is: `KeyZ`, `Digit1`, `BracketLeft`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly getModifierState?: (name: "AltGraph") => boolean;
}

/** How a press fits: by what is printed on the key, or by the key's place alone. */
export type Fit = "printed" | "place";

/** Null where it does not fit. `isMac`: Cmd stands for Ctrl. */
export function fitOf(wanted: Accelerator, press: KeyPress, isMac: boolean): Fit | null {
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (mod !== wanted.mod || press.altKey !== wanted.alt || other) return null;
  if (wanted.key === "Plus") return fitOfSign({ ...wanted, key: "+" }, press);
  if (isSign(wanted.key)) return fitOfSign(wanted, press);
  if (press.shiftKey !== wanted.shift) return null;
  if (/^[0-9]$/.test(wanted.key)) return digitOf(press.code) === wanted.key ? "printed" : null;
  return (keyNameOf(press) ?? "") === wanted.key ? "printed" : null;
}

function fitOfSign({ key, shift }: Accelerator, press: KeyPress): Fit | null {
  // Shift may be what it takes to type the sign.
  if (press.key === key && (press.shiftKey || !shift)) return "printed";
  return press.shiftKey === shift && placesOfSigns[key] === press.code ? "place" : null;
}

/** The press as data, to be kept; null for modifiers alone and for keys that have no name of ours. */
export function acceleratorOf(press: KeyPress, isMac: boolean): string | null {
  const key = digitOf(press.code) ?? keyNameOf(press) ?? signOf(press);
  if (key === null) return null;
  const mod = isMac ? press.metaKey : press.ctrlKey;
  // A sign typed with Shift has it already: `?` is no Shift+?.
  const shift = press.shiftKey && !(isSign(key) && key === press.key);
  const text = acceleratorText({ mod, alt: press.altKey, shift, key });
  return parseAccelerator(text) === null ? null : text;
}

const isSign = (key: string) => key.length === 1 && !/[A-Z0-9]/.test(key);

const digitOf = (code: string): string | null => /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1] ?? null;

/** A letter or a name; null for all else. */
function keyNameOf(press: KeyPress): string | null {
  const { key, code } = press;
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  if (key === " ") return "Space";
  if (key.length > 1) return parseAccelerator(key)?.key ?? null;
  if (/[ -~]/.test(key)) return null;
  // AltGr was held to type this very character.
  return press.getModifierState?.("AltGraph") === true ? null : (/^Key([A-Z])$/.exec(code)?.[1] ?? null);
}

/** What is printed where that is an American sign, else the American sign of the place. */
function signOf({ key, code }: KeyPress): string | null {
  if (/^[!-/:-@[-`{-~]$/.test(key)) return key === "+" ? "Plus" : key;
  return Object.entries(placesOfSigns).find(([, place]) => place === code)?.[0] ?? null;
}
