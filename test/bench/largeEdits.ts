/** What an edit that changes the program takes in a model of ten thousand lines, until the numbers in sight are there. */
import { compileDocument } from "../../shared/engine/compile.ts";
import { openLive } from "../../shared/engine/live.ts";
import { invariant } from "../../shared/invariant.ts";
import type { Document } from "../../shared/model/document.ts";
import { applyEdit, type Edit } from "../../shared/model/edits/applyEdit.ts";
import type { Contender } from "./timing.ts";

/** As many rows as a tall window shows. */
const rowsInSight = 40;
const firstInSight = 5000;

export const largeEdits = (document: Document): readonly Contender[] => [
  { name: "10,000 lines: compiling", run: () => void compileDocument(document) },
  shown("10,000 lines: a formula edited", document, (round) => ({
    kind: "set-formula",
    line: "line_5002",
    formula: `line_5001 * ${round} + index`,
  })),
  shown("10,000 lines: a line renamed", document, (round) => ({
    kind: "rename-line",
    line: round === 0 ? "line_3000" : `renamed_${round - 1}`,
    name: `renamed_${round}`,
  })),
  shown("10,000 lines: a line added", document, (round) => ({
    kind: "add-line",
    section: "section_50",
    at: 0,
    line: { name: `added_${round}`, label: "Added", unit: "" },
  })),
];

/** One edit after the other, each of what the one before left. */
function shown(name: string, start: Document, editOf: (round: number) => Edit): Contender {
  const live = openLive(compileDocument(start), null);
  let round = 0;
  return {
    name,
    run() {
      const applied = applyEdit(live.compiled.document, editOf(round++));
      invariant(applied.ok, "the large model takes the edit");
      live.follow(compileDocument(applied.value.document, live.compiled), null);
      for (let index = firstInSight; index < firstInSight + rowsInSight; index++) live.number(`line_${index}`, 0, 0);
    },
  };
}
