import { expect, test } from "vitest";
import { filesIn, importsOf } from "./sources.ts";

const files = filesIn("shared", "renderer", "electron");
const importedBy = new Map(files.map((path) => [path, importsOf(path).flatMap(({ file }) => file ?? [])]));

/** The files on the way from a file back to itself; null where no way leads back. */
function circleThrough(start: string): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
    for (const next of importedBy.get(path) ?? []) {
      if (next === start) return wayTo(path, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      waiting.push(next);
    }
  return null;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let path = cameFrom.get(end); path !== undefined; path = cameFrom.get(path)) way.unshift(path);
  return way;
}

test("no file needs itself, not even for a type", () => {
  const circles = files.flatMap((path) => circleThrough(path)?.join(" → ") ?? []);
  expect(circles).toEqual([]);
});
