/** How a part of a formula is written on its own: with the looks around it that say where it is read. */
import type { PickScope } from "../../formula/picks.ts";
import { formulaText } from "../../formula/print.ts";
import type { Expr } from "../../formula/tree.ts";

/** The part in its looks, `prev(price, 2)`; `lists` are those the part is by. */
export type PartText = (part: string, lists: readonly string[]) => string;

export const asItStands: PartText = (part) => part;

const looks = new Set(["prev", "next", "first", "last", "at", "total", "irr", "cumulate", "pick"]);

/** For an argument of a call that is itself written by `outer`. */
export function textInside(
  { name, args }: Extract<Expr, { kind: "call" }>,
  index: number,
  outer: PartText,
  scope: PickScope,
): PartText {
  if (name === "npv") return index === 1 ? (part, lists) => outer(`npv(…, ${part})`, lists) : outer;
  if (index !== 0 || !looks.has(name)) return outer;
  const [, place] = args;
  const suffix = place === undefined ? "" : `, ${formulaText(place)}`;
  if (name !== "pick" || place?.kind !== "text") return (part, lists) => outer(`${name}(${part}${suffix})`, lists);
  // Of a product only the factors that are by the list can be picked from.
  return (part, lists) => {
    const picked = lists.find((list) => scope.hasMember(list, place.value));
    if (picked === undefined) return outer(part, lists);
    const left = lists.filter((list) => list !== picked);
    return outer(`${name}(${part}${suffix})`, left);
  };
}
