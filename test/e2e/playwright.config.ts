/**
 * The end-to-end specs. They need what `npm run build` makes, and no network.
 *
 * specs/          runs twice, against the browser edition and against the desktop edition: whatever the page asks of its
 *                 Host (files, settings, the journal, a new sitting), keys, for a browser keeps some for itself, menus
 *                 the system draws, the page's policy, and whatever is loaded after the page itself
 * specs/page/     runs once, in the browser edition: what happens inside the page. Both editions show the same built
 *                 page, which knows its edition only by its Host and by the keys it may have
 * specs/browser/  runs once: what only the browser edition does
 */
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import type { EditionName } from "./editions/edition.ts";

const results = fileURLToPath(new URL("../../test-results/", import.meta.url));
const report = process.env["RAILHEAD_E2E_REPORT"];

export default defineConfig<{ editionName: EditionName }>({
  testDir: "specs",
  testMatch: "**/*.spec.ts",
  outputDir: `${results}e2e`,
  globalSetup: fileURLToPath(new URL("hostProgram.ts", import.meta.url)),
  workers: 2,
  fullyParallel: true, // one long file would keep one worker waiting
  retries: 0, // a spec that needs a second try is a spec that fails
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ...(report === undefined ? [] : [["json", { outputFile: report }] as const])],
  projects: [
    { name: "browser", use: { editionName: "browser" } },
    { name: "desktop", use: { editionName: "desktop" }, testIgnore: ["browser/**", "page/**"] },
  ],
});
