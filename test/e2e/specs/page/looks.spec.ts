import { look, type Screen } from "../../looks.ts";
import { expect, test } from "../../test.ts";
import { cell, figure, menu, pickScenario, pickTheme, room } from "../../workbench.ts";

const dialog = ".mantine-Modal-root";

const SCREENS: readonly Screen[] = [
  { name: "workbench", show: async () => undefined },
  {
    name: "scenario",
    async show(page) {
      await pickScenario(page, "Tenant walks");
      await expect(figure(page, "Lenders' loss")).toContainText("$3.58bn");
      await cell(page, "elasticity").click();
    },
  },
  {
    name: "fill-on",
    part: dialog,
    async show(page) {
      await page.keyboard.press("Escape");
      await cell(page, "elasticity").click();
      await page.keyboard.press("Control+Alt+d");
      await expect(page.getByRole("dialog", { name: "Fill on from the selection" })).toBeVisible();
    },
  },
  {
    name: "paste-special",
    part: dialog,
    async show(page) {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Alt+v");
      await expect(page.getByRole("dialog", { name: "Paste special" })).toBeVisible();
    },
  },
  {
    name: "format",
    part: dialog,
    async show(page) {
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+1");
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "lists",
    part: dialog,
    async show(page) {
      await page.keyboard.press("Escape");
      await menu(page, "Model", "Lists…");
      await expect(page.getByRole("dialog", { name: "Lists" })).toBeVisible();
    },
  },
  {
    name: "timeline",
    part: dialog,
    async show(page) {
      await page.keyboard.press("Escape");
      await menu(page, "Model", "Timeline…");
      await page.getByRole("dialog").getByLabel("Number of periods").fill("6");
      await expect(page.getByRole("dialog")).toContainText("Typed values that go");
    },
  },
  {
    name: "palette",
    part: dialog,
    async show(page) {
      await page.keyboard.press("Escape");
      await page.keyboard.press("ControlOrMeta+k");
      await page.keyboard.type("rev");
      await expect(page.getByRole("option", { name: /^Revenue/ }).first()).toBeVisible();
    },
  },
  {
    name: "find",
    part: ".find",
    async show(page) {
      await page.keyboard.press("Escape");
      await page.keyboard.press("ControlOrMeta+h");
      await page.keyboard.type("price");
      await expect(page.locator(".find").getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "review",
    part: ".covering-pane",
    async show(page) {
      await page.keyboard.press("Escape");
      await page
        .getByRole("navigation", { name: "Rooms" })
        .getByRole("button", { name: /^Review/ })
        .click();
      await expect(page.getByRole("heading", { name: /^Lines nobody uses/ })).toBeVisible();
    },
  },
  {
    name: "map",
    part: ".covering-pane",
    async show(page) {
      await room(page, "Map").click();
      await expect(page.getByRole("region", { name: "Map" }).getByRole("status")).toContainText("need it");
    },
  },
  {
    name: "built-in-models",
    part: dialog,
    async show(page) {
      await page.keyboard.press("Escape");
      await menu(page, "File", "Built-in models…");
    },
  },
  {
    name: "go-to-line",
    part: dialog,
    async show(page) {
      await page.keyboard.press("Escape");
      await menu(page, "Edit", /^Go to line…/);
    },
  },
];

for (const theme of ["light", "dark"] as const)
  test(`every main screen in the ${theme} theme has no accessibility finding that hinders anyone`, async ({ page }) => {
    test.slow(); // a scan reads every element of the page
    await pickTheme(page, theme);
    for (const screen of SCREENS) await look(page, theme, screen);
  });

test("where the selected cell stands is set apart from what is said of it", async ({ page }) => {
  await cell(page, "adoption", 1).click();
  const gap = await page.getByRole("region", { name: "Selected cell" }).evaluate(({ children: [heading, next] }) => {
    return next!.getBoundingClientRect().top - heading!.getBoundingClientRect().bottom;
  });
  expect(gap).toBe(8);
});
