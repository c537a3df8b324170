import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Compiled, compileDocument } from "../../../shared/engine/compile.ts";
import { type Cell, type LiveModel, openLive } from "../../../shared/engine/live.ts";
import type { Document } from "../../../shared/model/document.ts";
import { applyEdit } from "../../../shared/model/edits/applyEdit.ts";
import { randomDocument } from "../../helpers/randomDocuments.ts";
import { anyEdit } from "../model/edits/anyEdit.ts";
import { small } from "../model/edits/editing.ts";

const mostEdits = 12;

/** The program with its order, what is said of the document, and each line's unit, readers and what it reads. */
const plain = ({ program, diagnostics, lines }: Compiled) => ({
  nodes: program.graph.nodes,
  steps: program.steps,
  rows: [...program.rows],
  diagnostics,
  lines: [...lines],
});

const cells = (live: LiveModel): readonly Cell[] =>
  [...live.compiled.lines].flatMap(([name, { memberKeys }]) =>
    memberKeys.flatMap((_, member) =>
      Array.from({ length: live.compiled.document.timeline.periods }, (_, period) => live.read(name, member, period)),
    ),
  );

const edited = (before: Document, seed: number): Document => {
  const [edit] = fc.sample(anyEdit(before), { numRuns: 1, seed });
  const applied = applyEdit(before, edit!);
  return applied.ok ? applied.value.document : before;
};

test("after edits of every kind a document compiles to what it compiles to from nothing, and its cells read the same", () => {
  fc.assert(
    fc.property(
      fc.oneof(randomDocument, fc.constant(small)),
      fc.array(fc.nat(), { minLength: 1, maxLength: mostEdits }),
      (start, seeds) => {
        let compiled = compileDocument(start);
        const live = openLive(compiled, null);
        for (const seed of seeds) {
          const document = edited(compiled.document, seed);
          compiled = compileDocument(document, compiled);
          live.follow(compiled, null);
          const anew = compileDocument(document);
          expect(plain(compiled)).toEqual(plain(anew));
          expect(cells(live)).toEqual(cells(openLive(anew, null)));
        }
      },
    ),
    { numRuns: 60 },
  );
});
