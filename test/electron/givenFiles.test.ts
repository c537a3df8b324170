import { expect, test } from "vitest";
import { createGivenFiles } from "../../electron/givenFiles.ts";

test("a file given before the page asks waits for it, and is given once", () => {
  const handed: string[] = [];
  const given = createGivenFiles((path) => handed.push(path));
  given.give("/first");
  given.give("/second");
  expect([given.takeLaunchPath(), given.takeLaunchPath(), handed]).toEqual(["/second", null, []]);
});

test("a file given later is handed over at once", () => {
  const handed: string[] = [];
  const given = createGivenFiles((path) => handed.push(path));
  given.takeLaunchPath();
  given.give("/later");
  expect(handed).toEqual(["/later"]);
});

test("a file given while the page is gone waits until it has started again", () => {
  const handed: string[] = [];
  const given = createGivenFiles((path) => handed.push(path));
  given.takeLaunchPath();
  given.pageLost();
  given.give("/meanwhile");
  expect([given.takeLaunchPath(), given.takeLaunchPath(), handed]).toEqual(["/meanwhile", null, []]);
});
