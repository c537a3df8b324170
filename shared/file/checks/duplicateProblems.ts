/** Names that two things of one kind have: everything that refers to them would be ambiguous. */
import type { Document } from "../../model/document.ts";
import type { Path } from "../path.ts";
import type { FileProblem, Named } from "../problems.ts";

export function* duplicateProblems({ lists, sections, scenarios, analyses = [] }: Document): Generator<FileProblem> {
  yield* repeated("list", entries(lists, ["lists"]));
  for (const [index, { members }] of lists.entries())
    yield* repeated("member", entries(members, ["lists", index, "members"]));
  yield* repeated("section", entries(sections, ["sections"]));
  yield* repeated(
    "line",
    sections.flatMap(({ lines }, index) => entries(lines, ["sections", index, "lines"])),
  );
  yield* repeated("scenario", entries(scenarios, ["scenarios"]));
  yield* repeated("analysis", entries(analyses, ["analyses"]));
}

interface NamedPlace {
  readonly name: string;
  readonly at: Path;
}

const entries = (named: readonly { readonly name: string }[], at: Path): NamedPlace[] =>
  named.map(({ name }, index) => ({ name, at: [...at, index] }));

function* repeated(what: Named, named: readonly NamedPlace[]): Generator<FileProblem> {
  const places = new Map<string, Path>();
  for (const { name, at } of named) {
    const first = places.get(name);
    if (first === undefined) places.set(name, at);
    else yield { code: "duplicate-name", at: [...at, "name"], what, name, first };
  }
}
