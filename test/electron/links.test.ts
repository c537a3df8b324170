import { expect, test } from "vitest";
import { createOpenLink } from "../../electron/links.ts";

function linksWith(answer: boolean) {
  const opened: string[] = [];
  const openLink = createOpenLink({ openExternal: async (url) => void opened.push(url) }, async () => answer);
  return { openLink, opened };
}

test("a link opens when the person agrees, at the address of the fixed list", async () => {
  const { openLink, opened } = linksWith(true);
  await openLink("fast-standard");
  expect(opened).toEqual(["https://www.fast-standard.org/the-fast-standard/"]);
});

test("a link the person declines opens nothing", async () => {
  const { openLink, opened } = linksWith(false);
  await openLink("fast-standard");
  expect(opened).toEqual([]);
});
