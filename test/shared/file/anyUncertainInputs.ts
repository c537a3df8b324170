/** Inputs of any document that are uncertain, and how they go together. */
import * as fc from "fast-check";
import type { Line, Section } from "../../../shared/model/document.ts";
import { isCalculation } from "../../../shared/model/lines.ts";
import type { Correlation } from "../../../shared/model/uncertainty.ts";
import { anyUncertainty } from "../model/anyUncertainty.ts";
import { extended } from "./anyTexts.ts";

/** Some of the inputs with an uncertainty, each with a stream of its own. */
export function withUncertainties(sections: readonly Section[]): fc.Arbitrary<readonly Section[]> {
  const count = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  const exactly = { minLength: count, maxLength: count };
  return fc
    .record({
      all: fc.array(fc.option(extended(anyUncertainty)), exactly),
      streams: fc.uniqueArray(fc.integer({ min: 1, max: 0xffff_ffff }), exactly),
    })
    .map(({ all, streams }) => {
      let index = -1;
      const uncertain = (line: Line): Line => {
        index++;
        const uncertainty = all[index] ?? null;
        if (uncertainty === null || isCalculation(line)) return line;
        return { ...line, uncertainty: { ...uncertainty, stream: streams[index]! } };
      };
      return sections.map((each) => ({ ...each, lines: each.lines.map(uncertain) }));
    });
}

export const correlations = (lines: readonly Line[]): fc.Arbitrary<readonly Correlation[]> => {
  const names = lines.flatMap(({ name, uncertainty }) => (uncertainty === undefined ? [] : name));
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other): [string, string] => [one, other]));
  return fc.subarray(pairs).chain((some) =>
    fc.tuple(
      ...some.map((between) =>
        extended(
          fc.record({
            between: fc.constant(between),
            rank: fc.double({ min: -1, max: 1, noNaN: true }).map((rank) => rank + 0 || 0),
          }),
        ),
      ),
    ),
  );
};
