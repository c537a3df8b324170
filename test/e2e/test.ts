/**
 * The `test` of every spec: one edition of the built program, and what must hold whatever the spec does. No request
 * leaves the page, no script of ours throws, nothing is refused by the policy.
 */
import { test as base, expect } from "@playwright/test";
import { openBrowserEdition } from "./editions/browserEdition.ts";
import { type Browsers, createBrowsers } from "./editions/browsers.ts";
import { openDesktopEdition } from "./editions/desktopEdition.ts";
import type { Edition, EditionName, Watch } from "./editions/edition.ts";

export { expect };

interface Fixtures {
  readonly editionName: EditionName;
  /** Whether the browser edition can reach the disk. */
  readonly hasPickers: boolean;
  readonly edition: Edition;
}

interface WorkerFixtures {
  readonly browsers: Browsers;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture says what it needs by its first parameter, and this needs nothing
    async ({}, use) => {
      const browsers = createBrowsers();
      await use(browsers);
      await browsers.close();
    },
    { scope: "worker" },
  ],
  editionName: ["browser", { option: true }],
  hasPickers: [true, { option: true }],
  edition: async ({ browsers, editionName, hasPickers }, use) => {
    const outside: string[] = [];
    const complaints: string[] = [];
    const watch: Watch = (context, ownAddress) => {
      const isOwn = (url: string) => url.startsWith(ownAddress) || /^(?:data|blob):/.test(url);
      context.on("request", (request) => void (isOwn(request.url()) || outside.push(request.url())));
      context.on("weberror", (error) => complaints.push(error.error().message));
      context.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
    };
    const edition = await (editionName === "browser"
      ? openBrowserEdition(browsers, watch, hasPickers)
      : openDesktopEdition(browsers, watch));
    await use(edition);
    await edition.close();
    expect(outside, "requests that leave the page").toEqual([]);
    expect(complaints, "errors of the page").toEqual([]);
  },
  page: async ({ edition }, use) => use(edition.page),
});
