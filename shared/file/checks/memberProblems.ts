import type { Line } from "../../model/document.ts";
import { isByLists } from "../../model/lines.ts";
import type { Path } from "../path.ts";
import type { FileProblem } from "../problems.ts";
import { type Known, unknownName } from "./known.ts";

/** Whether a line has the member that something names; naming none is always right here. */
export function* memberProblems(known: Known, line: Line, key: string | undefined, at: Path): Generator<FileProblem> {
  if (key === undefined) return;
  if (!isByLists(line)) yield { code: "members-unwanted", at, line: line.name };
  else if (!known.members(line).has(key)) yield unknownName("member", key, at, known.members(line));
}
