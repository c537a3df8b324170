/** What a function asks of the units of its arguments, and what it gives, as one sentence. */
import type { FunctionEntry } from "../../shared/formula/catalogue/entry.ts";

const wants = {
  same: "Its values must be of one unit",
  plain: "It takes plain numbers",
  any: "It takes values of any unit",
} as const;

const gives = {
  same: ", and gives that unit.",
  plain: ", and gives a plain number.",
  root2: ", and gives the square root of the unit.",
  root3: ", and gives the cube root of the unit.",
} as const;

export function unitRuleText({ unit: { args, result } }: Pick<FunctionEntry, "unit">): string {
  const kinds = new Set(args);
  if (kinds.size === 0) return `It takes nothing${gives[result]}`;
  const kind = kinds.has("same") ? "same" : kinds.has("any") ? "any" : "plain";
  const isMixed = kind === "same" && kinds.has("plain");
  const wanted = `${wants[kind]}${isMixed ? ", its counts and rates plain numbers" : ""}`;
  // Only values of one unit have a unit to give back.
  return `${wanted}${kind === "plain" && result === "same" ? ", and gives one." : gives[result]}`;
}
