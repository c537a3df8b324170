/** Edits of the headline and the charts, most of them possible, some not. */
import * as fc from "fast-check";
import type { Document } from "../../../../shared/model/document.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import { allLines } from "../../../../shared/model/lines.ts";
import { periodLabels } from "../../../../shared/model/timeline.ts";

const text = fc.constantFrom("", "  ", "Gross margin", "71 %", "constructor");
const optionalText = fc.option(text);

export function anyPictureEdit(document: Document): fc.Arbitrary<Edit> {
  const place = fc.integer({ min: -1, max: 3 });
  const line = fc.constantFrom("nobody", ...allLines(document).map(({ name }) => name));
  const kind = <K extends Edit["kind"]>(name: K) => fc.constant(name);
  const period = fc.constantFrom(...periodLabels(document.timeline), "1999");
  const members = fc.constantFrom("", "a", ...document.lists.flatMap((list) => list.members.map(({ name }) => name)));
  const show = fc.constantFrom("value" as const, "lowest" as const);
  const lines = fc.array(line, { maxLength: 3 });
  const figure = { label: text, show, line, members, period, caption: text };
  const fields = { label: text, show, members: fc.option(members), period: fc.option(period), caption: optionalText };
  const chart = fc.oneof(
    fc.record({ kind: fc.constant("overTime" as const), title: text, lines }),
    fc.record(
      { kind: fc.constant("byMember" as const), title: text, lines, period },
      { requiredKeys: ["kind", "title", "lines"] },
    ),
  );
  return fc.oneof(
    fc.record({
      kind: kind("add-figure"),
      figure: fc.oneof(
        fc.record({ label: fc.constantFrom("Gross margin", "71 %"), show, line }),
        fc.record(figure, { requiredKeys: ["label", "show", "line"] }),
      ),
      at: place,
    }),
    fc.record({ kind: kind("set-figure"), index: place, fields: fc.record(fields, { requiredKeys: [] }) }),
    fc.record({ kind: kind("move-figure"), index: place, at: place }),
    fc.record({ kind: kind("remove-figure"), index: place }),
    fc.record({ kind: kind("add-chart"), chart, at: place }),
    fc.record({
      kind: kind("set-chart"),
      index: place,
      fields: fc.record({ title: text, lines }, { requiredKeys: [] }),
    }),
    fc.record({ kind: kind("move-chart"), index: place, at: place }),
    fc.record({ kind: kind("remove-chart"), index: place }),
  );
}
