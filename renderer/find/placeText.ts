/** What something is that was found, in words: "Line Gross margin, formula". */
import type { Document } from "../../shared/model/document.ts";
import type { FoundPlace } from "../../shared/model/find.ts";
import { findLine } from "../../shared/model/lines.ts";

export interface PlaceText {
  /** Label of the thing, or the title of the model. */
  readonly thing: string;
  /** "line, formula". */
  readonly kind: string;
}

export function placeText(document: Document, place: FoundPlace): PlaceText {
  const field = place.kind === "model" && place.field === "label" ? "title" : fieldWords[place.field];
  return { thing: labelOf(document, place), kind: `${place.kind}, ${field}` };
}

const fieldWords: { readonly [Field in FoundPlace["field"]]: string } = {
  name: "name",
  label: "label",
  formula: "formula",
  opening: "opening formula",
  note: "note",
  source: "source",
};

function labelOf(document: Document, { kind, name, list }: FoundPlace): string {
  const labelIn = (things: readonly { readonly name: string; readonly label: string }[] | undefined) =>
    things?.find((thing) => thing.name === name)?.label ?? name;
  switch (kind) {
    case "model":
      return document.title;
    case "line":
      return findLine(document, name)?.label ?? name;
    case "section":
      return labelIn(document.sections);
    case "list":
      return labelIn(document.lists);
    case "member":
      return labelIn(document.lists.find((each) => each.name === list)?.members);
    case "scenario":
      return labelIn(document.scenarios);
    case "analysis":
      return labelIn(document.analyses);
  }
}
