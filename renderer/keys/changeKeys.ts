/** Other keys for an action: what stands in the way, and what the settings become. Pure; a person is asked elsewhere. */
import { canonicalKey, parseAccelerator } from "../../shared/host/accelerator.ts";
import { keysOf, type OwnKeys } from "./bindings.ts";
import type { Surroundings } from "./keptKeys.ts";
import { type KeyAction, mayMeet } from "./keyAction.ts";
import { keyText } from "./keyText.ts";
import { keptText } from "./sheet.ts";

/** Why a key cannot be used; null where it can. */
export function refusalOf(key: string, around: Surroundings): string | null {
  const parsed = parseAccelerator(key);
  if (parsed === null) return "This key cannot be used.";
  const isBare = !parsed.mod && !parsed.alt;
  if (isBare && /^[A-Z0-9]$/.test(parsed.key))
    return `${keyText(key, around)} types a character: hold ${around.isMac ? "Cmd or Option" : "Ctrl or Alt"} as well.`;
  const kept = keptText(key, around);
  return kept === null ? null : `${kept[0]!.toUpperCase()}${kept.slice(1)}.`;
}

/** The action that has the key already where both would hear it; null where none does. */
export function conflictOf(
  actions: readonly KeyAction[],
  own: OwnKeys,
  action: KeyAction,
  key: string,
): KeyAction | null {
  const wanted = canonicalKey(key);
  const has = (other: KeyAction) => keysOf(own, other).some((taken) => canonicalKey(taken) === wanted);
  return actions.find((other) => other.id !== action.id && mayMeet(other.place, action.place) && has(other)) ?? null;
}

/** The action has the key besides its others; `from` loses it. */
export function withKey(own: OwnKeys, action: KeyAction, key: string, from: KeyAction | null): OwnKeys {
  const before = from === null ? own : withoutKey(own, from, key);
  return kept(before, action, [...without(keysOf(before, action), key), canonicalKey(key)]);
}

export const withoutKey = (own: OwnKeys, action: KeyAction, key: string): OwnKeys =>
  kept(own, action, without(keysOf(own, action), key));

/** The keys it came with; an action that took one of them meanwhile keeps it, and is given back too. */
export function withDefaults(actions: readonly KeyAction[], own: OwnKeys, action: KeyAction): OwnKeys {
  const { [action.id]: _, ...rest } = own;
  return action.keys.reduce((keys: OwnKeys, key) => {
    const taker = conflictOf(actions, keys, action, key);
    return taker === null ? keys : withoutKey(keys, taker, key);
  }, rest);
}

const without = (keys: readonly string[], key: string) =>
  keys.filter((other) => canonicalKey(other) !== canonicalKey(key));

/** What an action came with is not kept, so that a later version may come with better. */
function kept(own: OwnKeys, { id, keys }: KeyAction, next: readonly string[]): OwnKeys {
  const { [id]: _, ...rest } = own;
  const isDefault =
    next.length === keys.length && keys.every((key, at) => canonicalKey(key) === canonicalKey(next[at]!));
  return isDefault ? rest : { ...rest, [id]: [...next] };
}
