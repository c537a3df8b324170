/** What any document is made of: texts of any characters, names, numbers, keys nobody knows. */
import * as fc from "fast-check";
import type { Extra } from "../../../shared/model/document.ts";
import { forbiddenNames } from "../../../shared/model/edits/names.ts";

export const text = fc.string({ unit: "binary", maxLength: 12 });
export const shown = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
/** -0 is left out: a file writes it as 0. */
export const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0),
  fc.constantFrom(5e-324, 1.7976931348623157e308, 2.1e25, 1e21, 0.1),
);
const isAllowed = (name: string) => !forbiddenNames.has(name);
export const name = fc
  .oneof(
    fc.constantFrom("toString", "valueOf", "hasOwnProperty", "length", "a"),
    fc.stringMatching(/^[A-Za-z_]\w{0,9}$/),
  )
  .filter(isAllowed);
export const memberName = fc.oneof(name, fc.constantFrom("0", "10", "2", "1e3"));
export const names = (most: number) => fc.uniqueArray(name, { minLength: 1, maxLength: most });

const json = fc.jsonValue({ maxDepth: 2 }).filter((value) => !mentionsForbidden(value));
const mentionsForbidden = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).some(([key, held]) => !isAllowed(key) || mentionsForbidden(held));

/** Keys that no version will know. */
export const extra: fc.Arbitrary<{ readonly extra?: Extra }> = fc.oneof(
  { weight: 9, arbitrary: fc.constant({}) },
  fc
    .dictionary(
      shown.map((key) => `x-${key}`),
      json,
      { minKeys: 1, maxKeys: 2 },
    )
    .map((keys) => ({ extra: JSON.parse(JSON.stringify(keys)) as Extra })),
);

export const extended = <T extends object>(thing: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.tuple(thing, extra).map(([own, extra]) => ({ ...own, ...extra }));
