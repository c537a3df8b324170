import type { Origin } from "../../shared/engine/live.ts";

/** How a cell came by what stands in it, in a few words. */
export const originText: { readonly [Kind in Origin]: string } = {
  typed: "typed",
  override: "typed over the formula",
  scenario: "changed by this scenario",
  opening: "the opening formula",
  formula: "the formula",
  empty: "empty here",
  missing: "nothing typed",
};
