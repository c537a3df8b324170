import type { KeyAction } from "../keys/keyAction.ts";
import type { Command } from "./command.ts";

/** A command as the keyboard sees it. */
export const keyActionOf = ({ id, label, keys, place, inTextFields, fixed }: Command): KeyAction => ({
  id,
  label,
  keys,
  place: place ?? (inTextFields ? "anywhere" : "page"),
  ...(fixed === undefined ? {} : { fixed }),
});
