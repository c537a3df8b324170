/** What a formula reads of a line, as lines of a small document: typed numbers, empty where it is empty and in error where it is in error. */
import type { LiveModel } from "../../engine/live.ts";
import type { Line } from "../../model/document.ts";
import { typedLine, valuesOf } from "./typedLine.ts";

/** `flag`: a name that none of them has, for a line that says where this one is empty. */
export function knownLines(live: LiveModel, name: string, flag: string): readonly Line[] {
  const known = live.compiled.lines.get(name);
  if (known === undefined) return [];
  const { line, hasEmpty, hasFault } = typedLine(live, known);
  if (!hasFault || !hasEmpty) return [line];
  const isEmpty = valuesOf(live, known, (member, period) => (live.read(name, member, period).kind === "empty" ? 1 : 0));
  const { by } = line;
  return [
    {
      name: flag,
      label: flag,
      unit: "",
      ...(by === undefined ? {} : { by }),
      ...(isEmpty === undefined ? {} : { values: isEmpty }),
    },
    { ...line, formula: `${flag} == 1 ? na : 1 / 0` },
  ];
}
