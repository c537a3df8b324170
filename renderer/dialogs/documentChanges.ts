/** Names the parts in which two documents differ, for a person to recognise their work: `+ Gross margin`, `Elasticity`, `scenario Panic`. */
import type { Document } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";

/** Lines first, then scenarios, then the rest; `+` stands before what is new and `−` before what is gone. */
export function documentChanges(before: Document, after: Document): readonly string[] {
  return [
    ...namedChanges(allLines(before), allLines(after), ({ label }) => label),
    ...namedChanges(before.scenarios, after.scenarios, ({ label }) => `scenario ${label}`),
    ...namedChanges(before.lists, after.lists, ({ label }) => `list ${label}`),
    ...(isSame(before.timeline, after.timeline) ? [] : ["the timeline"]),
    ...(before.title === after.title ? [] : ["the title"]),
  ];
}

interface Named {
  readonly name: string;
}

function namedChanges<Part extends Named>(
  before: readonly Part[],
  after: readonly Part[],
  text: (part: Part) => string,
) {
  const beforeByName = new Map(before.map((part) => [part.name, part]));
  const afterNames = new Set(after.map(({ name }) => name));
  const changed = after.flatMap((part) => {
    const old = beforeByName.get(part.name);
    if (old === undefined) return `+ ${text(part)}`;
    return isSame(old, part) ? [] : text(part);
  });
  return [...changed, ...before.filter(({ name }) => !afterNames.has(name)).map((part) => `− ${text(part)}`)];
}

/** Both come from reading a file, which gives keys in one order. */
const isSame = (before: unknown, after: unknown) => JSON.stringify(before) === JSON.stringify(after);
