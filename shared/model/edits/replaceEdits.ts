/**
 * What was found, replaced, as one edit. Names change by renaming, so that
 * formulas which were not asked for follow too; then everything else, at the new
 * names. A formula that is replaced is written from the text that was found, so
 * what a name's renaming did to it is not done twice.
 */
import { counted } from "../counted.ts";
import type { Found, FoundPlace } from "../find.ts";
import { replacedText } from "../findHits.ts";
import type { SingleEdit, Together } from "./edit.ts";
import type { RenameLines } from "./renameLine.ts";

export function replaceEdits(found: readonly Found[], replacement: string): Together {
  const names = found.filter(({ place }) => place.field === "name");
  const renamed = new Map(names.map((each) => [keyOf(each.place), replacedText(each, replacement)]));
  const nameNow = (place: FoundPlace) => renamed.get(keyOf(place)) ?? place.name;
  const listNow = ({ list = "" }: FoundPlace) => renamed.get(keyOf({ kind: "list", name: list })) ?? list;
  const count = found.reduce((sum, { at }) => sum + at.length, 0);
  const texts = found.filter(({ place }) => place.field !== "name");
  return {
    kind: "together",
    label: `Replace ${counted(count, "place")}`,
    edits: [
      // Lists come first, as their members are named with them.
      ...inFreeOrder(
        names.filter(({ place }) => place.kind === "list"),
        replacement,
      ).map(({ place }) => renameOf(place, nameNow(place), "")),
      ...renamedLines(
        names
          .filter(({ place }) => place.kind === "line")
          .map(({ place }) => ({ line: place.name, name: nameNow(place) })),
      ),
      ...inFreeOrder(
        names.filter(({ place }) => place.kind !== "list" && place.kind !== "line"),
        replacement,
      ).map(({ place }) => renameOf(place, nameNow(place), listNow(place))),
      ...texts.map((each) =>
        textEdit(each.place, nameNow(each.place), listNow(each.place), replacedText(each, replacement)),
      ),
    ],
  };
}

/** In one edit, so that a replacement costs each formula once however many names it changes. */
function renamedLines(names: RenameLines["names"]): readonly SingleEdit[] {
  const [only] = names;
  if (only === undefined) return [];
  return names.length === 1 ? [{ kind: "rename-line", ...only }] : [{ kind: "rename-lines", names }];
}

const keyOf = ({ kind, list = "", name }: Pick<FoundPlace, "kind" | "list" | "name">) => `${kind}/${list}/${name}`;

/** A name that another is about to leave is taken after it: `q_11` first where `q_1` becomes `q_11`. */
function inFreeOrder(names: readonly Found[], replacement: string): readonly Found[] {
  const ordered: Found[] = [];
  let waiting = names;
  while (waiting.length > 0) {
    const kept = new Set(waiting.map(({ place }) => keyOf(place)));
    const isFree = (each: Found) => {
      const key = keyOf({ ...each.place, name: replacedText(each, replacement) });
      return !kept.has(key) || key === keyOf(each.place);
    };
    const free = waiting.filter(isFree);
    // A ring of names has no order; the first rename says that the name is taken.
    ordered.push(...(free.length > 0 ? free : waiting));
    waiting = free.length > 0 ? waiting.filter((each) => !free.includes(each)) : [];
  }
  return ordered;
}

function renameOf({ kind, name: from }: FoundPlace, name: string, list: string): SingleEdit {
  switch (kind) {
    case "line":
      return { kind: "rename-line", line: from, name };
    case "section":
      return { kind: "rename-section", section: from, name };
    case "list":
      return { kind: "rename-list", list: from, name };
    case "member":
      return { kind: "rename-member", list, member: from, name };
    case "scenario":
      return { kind: "rename-scenario", scenario: from, name };
    case "model":
      return { kind: "set-title", title: name };
    case "analysis":
      return { kind: "label-analysis", analysis: from, label: name };
  }
}

function textEdit({ kind, field }: FoundPlace, name: string, list: string, text: string): SingleEdit {
  const isLabel = field === "label";
  switch (kind) {
    case "model":
      return isLabel ? { kind: "set-title", title: text } : { kind: "set-note", note: text };
    case "section":
      return { kind: "set-section", section: name, fields: isLabel ? { label: text } : { note: text } };
    case "list":
      return { kind: "label-list", list: name, label: text };
    case "member":
      return { kind: "set-member", list, member: name, fields: isLabel ? { label: text } : { note: text } };
    case "scenario":
      return isLabel
        ? { kind: "label-scenario", scenario: name, label: text }
        : { kind: "note-scenario", scenario: name, note: text };
    case "analysis":
      return isLabel
        ? { kind: "label-analysis", analysis: name, label: text }
        : { kind: "note-analysis", analysis: name, note: text };
    case "line":
      if (field === "formula") return { kind: "set-formula", line: name, formula: text };
      if (field === "opening") return { kind: "set-opening", line: name, opening: text };
      return { kind: "set-line", line: name, fields: { [field]: text } };
  }
}
