/** Which keys an action has now, and which action a press means. */
import { type Accelerator, parseAccelerator } from "../../shared/host/accelerator.ts";
import type { Settings } from "../../shared/host/settings.ts";
import type { KeyAction, KeyPlace } from "./keyAction.ts";
import { type Fit, fitOf, type KeyPress } from "./keyPress.ts";

export type OwnKeys = Settings["keys"];

/** The person's own keys where there are any, else those the action comes with. */
export const keysOf = (own: OwnKeys, { id, keys }: Pick<KeyAction, "id" | "keys">): readonly string[] =>
  (Object.hasOwn(own, id) ? own[id] : undefined) ?? keys;

/**
 * The action that a press means among some, in the nearest of the places it is
 * heard in; in one place a printed key comes before one that is only in its
 * place. `places` are as of `placesHeardIn`.
 */
export function actionFor<Action extends KeyAction>(
  actions: readonly Action[],
  own: OwnKeys,
  press: KeyPress,
  places: readonly KeyPlace[],
  isMac: boolean,
): Action | null {
  const fits = actions.flatMap((action) => {
    const nearness = places.indexOf(action.place);
    const fit = nearness === -1 ? null : bestFit(keysOf(own, action), press, isMac);
    return fit === null ? [] : [{ action, rank: nearness * 2 + (fit === "printed" ? 0 : 1) }];
  });
  return fits.sort((left, right) => left.rank - right.rank)[0]?.action ?? null;
}

function bestFit(keys: readonly string[], press: KeyPress, isMac: boolean): Fit | null {
  const fits = keys.map((key) => {
    const wanted = parsed(key);
    return wanted === null ? null : fitOf(wanted, press, isMac);
  });
  return fits.find((fit) => fit === "printed") ?? fits.find((fit) => fit !== null) ?? null;
}

const known = new Map<string, Accelerator | null>();

/** Parsed once each: every press is held against all of them. */
function parsed(key: string): Accelerator | null {
  const found = known.get(key);
  if (found !== undefined) return found;
  const accelerator = parseAccelerator(key);
  known.set(key, accelerator);
  return accelerator;
}
