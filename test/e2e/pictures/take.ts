/** Takes the picture of the README from the running page: `npm run picture`. */
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { openPageServer } from "../../../electron/start/pageServer.ts";
import { chromiumLaunch } from "../editions/chromium.ts";
import { cell, pickScenario } from "../workbench.ts";

const server = await openPageServer(fileURLToPath(new URL("../../../dist/renderer/", import.meta.url)), [0]);
const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
await page.goto(server.address);
await pickScenario(page, "What $118 believes");
await cell(page, "elasticity").click();
await page.waitForFunction(() => document.querySelectorAll("svg").length > 0);
await page.screenshot({ path: fileURLToPath(new URL("workbench.png", import.meta.url)), animations: "disabled" });
await browser.close();
await server.close();
