/** Edits of what a model shows beside its grid: the figures of the headline, and the charts. */
import * as fc from "fast-check";
import type { Document } from "../../../../shared/model/document.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import { allLines } from "../../../../shared/model/lines.ts";

const kind = <Kind extends Edit["kind"]>(name: Kind) => fc.constant(name);
const place = fc.integer({ min: -1, max: 4 });

export function anyShownEdit(document: Document): fc.Arbitrary<Edit> {
  const line = fc.constantFrom("nobody", ...allLines(document).map(({ name }) => name));
  const label = fc.constantFrom("Price", "A figure", "");
  const lines = fc.array(line, { maxLength: 2 });
  return fc.oneof<fc.Arbitrary<Edit>[]>(
    fc.record({
      kind: kind("add-figure"),
      figure: fc.record({ label, show: fc.constantFrom("value" as const, "lowest" as const), line }),
      at: place,
    }),
    fc.record({ kind: kind("set-figure"), index: place, fields: fc.record({ label }) }),
    fc.record({ kind: kind("move-figure"), index: place, at: place }),
    fc.record({ kind: kind("remove-figure"), index: place }),
    fc.record({
      kind: kind("add-chart"),
      chart: fc.record({ kind: fc.constant("overTime" as const), title: label, lines }),
      at: place,
    }),
    fc.record({ kind: kind("set-chart"), index: place, fields: fc.record({ title: label, lines }) }),
    fc.record({ kind: kind("move-chart"), index: place, at: place }),
    fc.record({ kind: kind("remove-chart"), index: place }),
  );
}
