import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fedBy, feeding } from "../../../../shared/analysis/trace/feeds.ts";
import { keyOf, type OneCell } from "../../../../shared/analysis/trace/traceCell.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { type LiveModel, openLive } from "../../../../shared/engine/live.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { randomDocument } from "../../../helpers/randomDocuments.ts";
import type { PlainCell } from "../../../reference/plainCell.ts";
import { plainEvaluator } from "../../../reference/plainEvaluator.ts";

function allCells({ compiled }: LiveModel): readonly OneCell[] {
  return [...compiled.lines].flatMap(([line, { memberKeys, isTimed }]) =>
    memberKeys.flatMap((_, member) =>
      Array.from({ length: isTimed ? compiled.document.timeline.periods : 1 }, (__, period) => ({
        line,
        member,
        period,
      })),
    ),
  );
}

const cellsOf = (steps: Iterable<{ readonly cells: readonly OneCell[] }>): readonly string[] =>
  [...steps].flatMap(({ cells }) => cells.map(keyOf));

describe("in any document", () => {
  test("a cell feeds another exactly where the other is fed by it", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const live = openLive(compileDocument(document), null);
        const cells = allCells(live);
        const forward = cells.flatMap((cell) => cellsOf(feeding(live, cell)).map((to) => `${keyOf(cell)} > ${to}`));
        const back = cells.flatMap((cell) => cellsOf(fedBy(live, cell)).map((from) => `${from} > ${keyOf(cell)}`));
        expect(new Set(forward)).toEqual(new Set(back));
      }),
      { numRuns: 60 },
    );
  });

  test("a number typed over a cell changes only what the trace says follows from it", () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), (document, seed) => {
        const live = openLive(compileDocument(document), null);
        const cells = allCells(live);
        const changed = cells[seed % cells.length]!;
        const follows = reachedFrom(live, changed);
        const moved = cells.filter((cell) => !follows.has(keyOf(cell)));
        const [before, after] = [plainCells(document, live, null), plainCells(document, live, changed)];
        expect(moved.map((cell) => [keyOf(cell), after(cell)])).toEqual(
          moved.map((cell) => [keyOf(cell), before(cell)]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

/** The cell itself and all that follows from it. */
function reachedFrom(live: LiveModel, from: OneCell): ReadonlySet<string> {
  const reached = new Set([keyOf(from)]);
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const { cells } of feeding(live, at))
      for (const cell of cells) {
        if (reached.has(keyOf(cell))) continue;
        reached.add(keyOf(cell));
        waiting.push(cell);
      }
  return reached;
}

/** By the oracle, a number nobody would guess typed over one cell; over the line where it has one number only. */
function plainCells(document: Document, live: LiveModel, changed: OneCell | null): (cell: OneCell) => string {
  const over = changed === null ? [] : [override(live, changed)];
  const oracle = plainEvaluator(document, null, over);
  const key = ({ line, member }: OneCell) => live.compiled.lines.get(line)!.memberKeys[member]!;
  return (cell) => text(oracle.cell(cell.line, key(cell), cell.period));
}

function override(live: LiveModel, { line, member, period }: OneCell) {
  const { memberKeys, isTimed } = live.compiled.lines.get(line)!;
  return { line, member: memberKeys[member]!, value: 17.25, ...(isTimed ? { period } : {}) };
}

/** Why there is no number is worded by the oracle in its own way. */
const text = (cell: PlainCell): string => (cell.kind === "value" ? String(cell.value) : cell.kind);
