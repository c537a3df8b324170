/** What a file's names can name, looked up once: a file may ask tens of thousands of times. */
import { nearest } from "../../formula/nearest.ts";
import type { Document, Line } from "../../model/document.ts";
import { allLines, memberKeys } from "../../model/lines.ts";
import { periodLabels } from "../../model/timeline.ts";
import type { Path } from "../path.ts";
import type { FileProblem, Named } from "../problems.ts";

export interface Known {
  readonly document: Document;
  readonly lines: ReadonlyMap<string, Line>;
  readonly scenarios: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  /** The member keys of a line, joined by `|`. */
  members(line: Line): ReadonlySet<string>;
}

/** The document's lists are there and small enough: earlier groups of checks have seen to it. */
export function createKnown(document: Document): Known {
  const byLists = new Map<string, ReadonlySet<string>>();
  return {
    document,
    lines: new Map(allLines(document).map((line) => [line.name, line])),
    scenarios: new Set(document.scenarios.map(({ name }) => name)),
    periods: new Set(periodLabels(document.timeline)),
    members(line) {
      const lists = (line.by ?? []).join("|");
      const found = byLists.get(lists) ?? new Set(memberKeys(document, line));
      byLists.set(lists, found);
      return found;
    },
  };
}

/** A name that nothing has, with the nearest that something has. */
export const unknownName = (what: Named, name: string, at: Path, known: Iterable<string>): FileProblem => ({
  code: "unknown-name",
  at,
  what,
  name,
  nearest: nearest(name, [...known]),
});
