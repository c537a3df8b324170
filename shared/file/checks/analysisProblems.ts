/** Whether analyses ask of lines, members, periods and scenarios that are there. */
import type { InputName, SavedAnalysis } from "../../model/analyses.ts";
import { followed } from "../../model/edits/analysisReferences.ts";
import { baseName } from "../../model/edits/newName.ts";
import type { Path } from "../path.ts";
import type { FileProblem } from "../problems.ts";
import { type Known, unknownName } from "./known.ts";
import { memberProblems } from "./memberProblems.ts";

export function* analysisProblems(known: Known): Generator<FileProblem> {
  for (const [index, analysis] of (known.document.analyses ?? []).entries()) {
    const at: Path = ["analyses", index];
    for (const reference of referencesIn(analysis)) yield* referenceProblems(known, reference, at);
    if (analysis.kind !== "simulation" || analysis.given === undefined) continue;
    const { given, events } = analysis;
    if (given >= events.length) yield { code: "no-event", at: [...at, "given"], given, events: events.length };
  }
}

type Reference =
  | { readonly what: "cells"; readonly named: InputName; readonly at: Path }
  | { readonly what: "line" | "scenario"; readonly name: string; readonly at: Path };

/** All that an analysis speaks of: it is followed, and nothing changed. */
function referencesIn(analysis: SavedAnalysis): readonly Reference[] {
  const references: Reference[] = [];
  const cells = <T extends InputName>(named: T, at: Path): T => {
    references.push({ what: "cells", named, at });
    return named;
  };
  const names =
    (what: "line" | "scenario") =>
    (name: string, at: Path): string => {
      references.push({ what, name, at });
      return name;
    };
  followed(analysis, { cell: cells, input: cells, line: names("line"), scenario: names("scenario") });
  return references;
}

function* referenceProblems(known: Known, reference: Reference, of: Path): Generator<FileProblem> {
  const at = [...of, ...reference.at];
  switch (reference.what) {
    case "cells": {
      const { line: name, members, period } = reference.named;
      const line = known.lines.get(name);
      if (line === undefined) yield unknownName("line", name, [...at, "line"], known.lines.keys());
      else yield* memberProblems(known, line, members, [...at, "members"]);
      if (period !== undefined && !known.periods.has(period))
        yield unknownName("period", period, [...at, "period"], known.periods);
      return;
    }
    case "line":
      if (!known.lines.has(reference.name)) yield unknownName("line", reference.name, at, known.lines.keys());
      return;
    case "scenario":
      if (reference.name !== baseName && !known.scenarios.has(reference.name))
        yield unknownName("scenario", reference.name, at, known.scenarios);
      return;
  }
}
