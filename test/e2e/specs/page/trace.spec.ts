import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, figure, room, typeOver } from "../../workbench.ts";

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const heading = (page: Page) => inspector(page).getByRole("heading", { level: 2 });
const tree = (page: Page, name: string) => page.getByRole("tree", { name });

test("from the implied price by keys to an assumption behind it, and back", async ({ page }) => {
  await figure(page, "Implied price").click();
  await expect(heading(page)).toHaveText("Implied price");
  await expect(tree(page, "Parts of the formula").getByRole("treeitem")).toHaveText([
    /equity_value.*\$3\.54tn/,
    /diluted_shares.*24\.8/,
  ]);

  await page.keyboard.press("Control+BracketLeft");
  await expect(tree(page, "What feeds this cell").getByRole("treeitem").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Equity value");

  await page.keyboard.press("Control+BracketLeft");
  await page.keyboard.press("n"); // net_cash
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Net cash");
  await expect(cell(page, "net_cash")).toBeFocused();

  // One line only follows from it, so there is nothing to choose.
  await page.keyboard.press("Control+BracketRight");
  await expect(heading(page)).toHaveText("Equity value");
  for (const label of ["Net cash", "Equity value", "Implied price"]) {
    await page.keyboard.press("Alt+ArrowLeft");
    await expect(heading(page)).toHaveText(label);
  }
  await page.keyboard.press("Alt+ArrowRight");
  await expect(heading(page)).toHaveText("Equity value");

  await page.keyboard.press("Control+Shift+E");
  const fedBy = tree(page, "Fed by");
  await fedBy.getByRole("treeitem").first().focus();
  await page.keyboard.press("ArrowRight"); // enterprise_value opens into what it is made of
  await expect(fedBy.getByRole("treeitem", { level: 2 })).not.toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  const inside = (await fedBy.getByRole("treeitem", { level: 2 }).first().getAttribute("title")) ?? "";
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(inside.split(", ")[0]!);
});

test("from an error to its first cause", async ({ page }) => {
  await figure(page, "Implied price").click(); // what it comes from is in sight then
  await typeOver(cell(page, "terminal_growth"), "10.5"); // as much as the cost of capital
  await expect(figure(page, "Implied price")).toContainText("error");
  await figure(page, "Implied price").click();
  const way = inspector(page).getByRole("list", { name: "The way to the first cause" }).getByRole("listitem");
  await expect(way.first()).toContainText("Implied price");
  await expect(way.last()).toContainText("division by zero");
  await way.last().getByRole("button").click();
  await expect(heading(page)).toHaveText("Value of what comes after");
});

test("the map shows what depends on a line, and leads to it", async ({ page }) => {
  await room(page, "Map").click();
  const sections = tree(page, "Sections and lines");
  await sections.getByRole("treeitem", { level: 1 }).first().focus();
  await page.keyboard.type("price per");
  await expect(sections.getByRole("treeitem", { name: /^Price per FLOP/ })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("utilisation");
  const map = page.getByRole("region", { name: "Map" });
  await expect(map.getByRole("status")).toContainText("Needs no other line; 58 lines in 7 sections need it.");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Utilisation");
  await expect(map).toHaveCount(0);
  await expect(cell(page, "utilisation")).toBeFocused();
});

test("a figure of a chart leads to its cell", async ({ page }) => {
  await page.getByRole("button", { name: "Revenue and free cash flow as a table" }).click();
  const table = page.getByRole("table", { name: /Revenue and free cash flow/ });
  await table.getByRole("row", { name: /^2026/ }).getByRole("button").first().click();
  await expect(heading(page)).toHaveText("Revenue");
  await expect(cell(page, "revenue", 2)).toBeFocused();
});
