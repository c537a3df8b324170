/** A table of the largest size after an edit: what it shows and says until the new numbers are there. */
import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, room, typeOver } from "../../workbench.ts";

const saved = "Price by efficiency × elasticity";

/** What the report looks like and says, at each change of it since it is watched. */
const shown = (page: Page): Promise<readonly Shown[]> =>
  page.evaluate(() => (globalThis as unknown as { shown: readonly Shown[] }).shown);

interface Shown {
  readonly opacity: string;
  readonly busy: string | null;
  readonly number: string | undefined;
}

/** Runs in the page, and from then on whenever it changes. */
function watchReport(): void {
  const all: Shown[] = [];
  const look = () => {
    const report = document.querySelector(".report-body")!;
    for (const fading of report.getAnimations()) fading.finish();
    const number = report.querySelector("[aria-live]")?.textContent.match(/\$[\d.]+/)?.[0];
    const now = { opacity: getComputedStyle(report).opacity, busy: report.getAttribute("aria-busy"), number };
    if (JSON.stringify(all.at(-1)) !== JSON.stringify(now)) all.push(now);
  };
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(look).observe(document.querySelector(".analysis")!, everything);
  Object.assign(globalThis, { shown: all });
}

test("after an edit the old numbers stand greyed, and busy to a reader, until the new are there", async ({ page }) => {
  await room(page, saved).click();
  for (const place of ["Across", "Down"]) {
    const count = page.getByRole("group", { name: place }).getByLabel("In steps");
    await count.fill("201");
    await count.press("Enter");
  }
  await room(page, "What NVIDIA is worth").click();
  await typeOver(cell(page, "diluted_shares"), "49.608"); // twice as many: half the price
  await room(page, saved).click();
  const map = page.getByRole("region", { name: /^Implied price: arrows/ });
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(map).toContainText("$68.95");
  await page.evaluate(watchReport);
  await page.keyboard.press("Control+z");
  await expect(map).toContainText("$137.89");
  expect(await shown(page)).toEqual([
    { opacity: "0.45", busy: "true", number: "$68.95" },
    { opacity: "1", busy: "false", number: "$137.89" },
  ]);
});
