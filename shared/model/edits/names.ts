/** What lines, lists, members, sections and scenarios may be called. */
import { limits } from "./limits.ts";

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Members may begin with a digit (`2nd_lien`); `|` joins them and so stands in no name. */
const memberName = /^[A-Za-z0-9_]+$/;

/** Own names of every JavaScript object: as a key they would reach past a model's own data. */
export const forbiddenNames: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export const isIdentifier = (name: string): boolean => fits(name, identifier);
export const isMemberName = (name: string): boolean => fits(name, memberName);

const fits = (name: string, pattern: RegExp) =>
  name.length <= limits.name && pattern.test(name) && !forbiddenNames.has(name);

/**
 * A name made from a label that no one in `taken` has: "Gross margin" gives `gross_margin`, then
 * `gross_margin_2`. `fallback` stands for a label without a letter or digit, and before one that begins
 * with a digit. `isAllowed` says what else a name must not be: a line is called like no function or unit.
 */
export function freshName(
  label: string,
  taken: Iterable<string>,
  fallback: string,
  isAllowed: (name: string) => boolean = isIdentifier,
): string {
  const used = new Set(taken);
  const words = label
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, limits.name - fallback.length - 8);
  const wanted = /^[a-z]/.test(words) ? words : words === "" ? fallback : `${fallback}_${words}`;
  const isFree = (name: string) => !used.has(name) && isAllowed(name);
  if (isFree(wanted)) return wanted;
  for (let count = 2; ; count++) if (isFree(`${wanted}_${count}`)) return `${wanted}_${count}`;
}
