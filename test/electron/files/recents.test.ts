import { expect, test } from "vitest";
import { createRecents } from "../../../electron/files/recents.ts";
import { keptInMemory } from "../../../electron/keptValues.ts";
import { maxRecents } from "../../../shared/host/recents.ts";

function recentsWith(kept = keptInMemory()) {
  let time = 0;
  const told = { changes: 0, system: [] as string[] };
  const recents = createRecents({
    kept,
    now: () => ++time,
    home: "/home/ada",
    changed: () => void told.changes++,
    system: { addRecentDocument: (path) => told.system.push(path), clearRecentDocuments: () => told.system.push("-") },
  });
  return { recents, told };
}

test("a file opened again moves to the front and is there once", () => {
  const { recents } = recentsWith();
  for (const path of ["/m/a.railhead", "/m/b.railhead", "/m/a.railhead"]) recents.add(path);
  expect(recents.list().map(({ name }) => name)).toEqual(["a.railhead", "b.railhead"]);
});

test("the page sees the folder as a person knows it, and an id that leads back to the path", () => {
  const { recents } = recentsWith();
  recents.add("/home/ada/models/a.railhead");
  const [recent] = recents.list();
  expect(recent).toMatchObject({ name: "a.railhead", place: "~/models" });
  expect(recents.pathOf(recent?.id ?? "")).toBe("/home/ada/models/a.railhead");
  expect(recents.pathOf("/home/ada/models/a.railhead")).toBe(undefined);
});

test("only so many are kept", () => {
  const { recents } = recentsWith();
  for (let index = 0; index < maxRecents + 5; index++) recents.add(`/m/${index}.railhead`);
  expect(recents.list()).toHaveLength(maxRecents);
  expect(recents.list()[0]?.name).toBe(`${maxRecents + 4}.railhead`);
});

test("a damaged list is an empty list", () => {
  const kept = keptInMemory();
  kept.set("recents", [{ path: 3 }]);
  expect(recentsWith(kept).recents.list()).toEqual([]);
});

test("the system's own list and the menu hear of every change", () => {
  const { recents, told } = recentsWith();
  recents.add("/m/a.railhead");
  recents.clear();
  expect(told).toEqual({ changes: 2, system: ["/m/a.railhead", "-"] });
});
