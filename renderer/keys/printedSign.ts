/** What stands on a person's own keys, where the browser tells; elsewhere the signs of an American keyboard. */
import { placesOfSigns } from "../../shared/host/accelerator.ts";

/** By place (`BracketLeft`), what the key types by itself. */
export type Layout = ReadonlyMap<string, string>;

/**
 * `[` is Ü on a German keyboard, which has it on no key of its own. A sign that the keyboard has anywhere stays,
 * because it is heard there too.
 */
export function printedSign(sign: string, layout: Layout): string {
  if ([...layout.values()].includes(sign)) return sign;
  return layout.get(placesOfSigns[sign] ?? "")?.toUpperCase() ?? sign;
}
