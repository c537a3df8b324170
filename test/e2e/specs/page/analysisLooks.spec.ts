/** Every part of every analysis panel, as it is seen. */
import type { Page } from "@playwright/test";
import { look, type Screen } from "../../looks.ts";
import { expect, test } from "../../test.ts";
import { cell, pickScenario, pickTheme, room } from "../../workbench.ts";

const dialog = ".mantine-Modal-root";
const analysis = ".analysis";

const question = (page: Page, name?: string) => page.getByRole("dialog", name === undefined ? {} : { name });
const current = (page: Page) => expect(page.locator(".report-body")).toHaveAttribute("aria-busy", "false");

async function open(page: Page, name: string): Promise<void> {
  await room(page, name).click();
  await current(page);
}

async function askOf(page: Page, scenario: string, what: string): Promise<void> {
  await page.getByRole("button", { name: `What to do with ${scenario}` }).click();
  await page.getByRole("menuitem", { name: what }).click();
  await expect(question(page)).toBeVisible();
}

async function putOnAxis(page: Page, scenario: string, axis: string): Promise<void> {
  await askOf(page, scenario, "Name, base, axis…");
  await question(page).getByLabel("Axis").fill(axis);
  await question(page).getByRole("button", { name: "Save" }).click();
  await expect(question(page)).toBeHidden();
}

const steps = async (page: Page, axis: string, count: string): Promise<void> => {
  await page.getByRole("group", { name: axis }).getByLabel("In steps").fill(count);
  await page.keyboard.press("Enter");
};

const SCENARIOS: readonly Screen[] = [
  {
    name: "scenarios",
    part: analysis,
    below: { "scenarios-over-time": ".comparison-legend", "scenarios-differences": ".comparison-heading" },
    show: (page) => open(page, "Scenarios"),
  },
  {
    name: "scenarios-promote",
    part: dialog,
    async show(page) {
      await askOf(page, "Panic", "Make it the base…");
      await expect(question(page, "Make “Panic” the base?")).toBeVisible();
    },
  },
  {
    name: "scenarios-combine",
    part: dialog,
    async show(page) {
      await page.keyboard.press("Escape");
      for (const scenario of ["Panic", "Jevons"]) await putOnAxis(page, scenario, "Demand");
      await putOnAxis(page, "Tenant walks", "Tenant");
      await page.getByRole("button", { name: "Combine axes…" }).click();
      await expect(question(page)).toContainText("Panic × Tenant walks");
    },
  },
  {
    name: "scenario-note",
    part: ".rooms",
    async show(page) {
      await page.keyboard.press("Escape");
      await pickScenario(page, "Panic");
      await expect(page.getByText("90% cheaper, so 90% fewer")).toBeVisible();
    },
  },
];

const TABLES: readonly Screen[] = [
  {
    name: "table-two-way",
    part: analysis,
    async show(page) {
      await open(page, "Price by efficiency × elasticity");
      await expect(page.locator("[data-edge]").first()).toBeVisible();
    },
  },
  {
    name: "table-map",
    part: analysis,
    async show(page) {
      await page.getByText("Map", { exact: true }).last().click();
      await expect(page.getByRole("region", { name: /arrows/ })).toBeVisible();
    },
  },
  {
    name: "table-three-way",
    part: analysis,
    async show(page) {
      await page.getByRole("button", { name: "Add an input" }).click();
      await expect(page.getByRole("region", { name: /arrows/ })).toHaveCount(5);
    },
  },
  {
    name: "table-41-by-41",
    part: analysis,
    async show(page) {
      await page.getByRole("button", { name: "Remove Maps" }).click();
      for (const axis of ["Across", "Down"]) await steps(page, axis, "41");
      await current(page);
      await expect(page.getByRole("region", { name: /arrows/ })).toHaveCount(1);
    },
  },
  {
    name: "table-one-way",
    part: analysis,
    async show(page) {
      await page.getByRole("button", { name: "Remove Down" }).click();
      await expect(page.getByRole("row", { name: /^1\.000? 142\.58/ })).toBeVisible();
    },
  },
];

const TORNADO: readonly Screen[] = [
  {
    name: "tornado",
    part: analysis,
    below: { "tornado-elasticities": ".analysis-table" },
    show: (page) => open(page, "Tornado"),
  },
];

const SOLVE: readonly Screen[] = [
  {
    name: "solve-nothing-moves",
    part: analysis,
    async show(page) {
      await open(page, "What must I believe");
      await expect(page.getByText(/moves nothing here/)).toBeVisible();
    },
  },
  {
    name: "solve-equal-value",
    part: analysis,
    below: { "solve-every-input": ".analysis-table" },
    async show(page) {
      await pickScenario(page, "What $118 believes");
      await expect(page.getByText(/has to be 0\.91188/)).toBeVisible();
    },
  },
  {
    name: "solve-one-input",
    part: analysis,
    async show(page) {
      await page.getByRole("button", { name: "Leave the second input out" }).click();
      await current(page);
    },
  },
  {
    name: "solve-none",
    part: analysis,
    async show(page) {
      await page.getByLabel("Is", { exact: true }).selectOption("a number");
      await page.getByLabel("Level, USD/share").fill("900");
      await page.keyboard.press("Enter");
      await expect(page.getByText(/^None: /)).toBeVisible();
    },
  },
];

const SIMULATION: readonly Screen[] = [
  {
    name: "simulation",
    part: analysis,
    below: { "simulation-distribution": ".simulation-pair" },
    async show(page) {
      await open(page, "Simulation");
      await expect(page.getByText("10,000 trials, Latin hypercube, seed 1.")).toBeVisible();
    },
  },
  {
    name: "simulation-given",
    part: analysis,
    below: {
      "simulation-events": '[aria-label="Probabilities"]',
      "simulation-over-time": '[aria-label="Over time"]',
      "simulation-losses": '[aria-label="Losses"]',
      "simulation-joint": ".simulation-joint",
    },
    async show(page) {
      const events = page.getByRole("region", { name: "Probabilities" });
      await events.getByRole("button", { name: "Only trials in which" }).first().click();
      await events.getByRole("button", { name: "Implied price under market price" }).first().click();
      await expect(page.getByText(/given: Implied price under market price\.$/)).toBeVisible();
      await current(page);
    },
  },
  {
    name: "simulation-correlations",
    part: dialog,
    async show(page) {
      await page.getByRole("button", { name: /^Correlations/ }).click();
      await expect(question(page)).toBeVisible();
    },
  },
  {
    name: "uncertainty",
    part: dialog,
    async show(page) {
      await page.keyboard.press("Escape");
      await room(page, "What NVIDIA is worth").click();
      await cell(page, "wacc").click();
      const inspector = page.getByRole("complementary", { name: "Inspector" });
      await expect(inspector).toContainText("± P10");
      await inspector.getByRole("button", { name: "Uncertainty of Cost of capital" }).click();
      await expect(question(page)).toBeVisible();
    },
  },
];

const ATTRIBUTION: readonly Screen[] = [
  {
    name: "why-it-changed",
    part: analysis,
    below: { "why-it-changed-amounts": ".analysis-table" },
    async show(page) {
      await open(page, "Why it changed");
      await expect(page.getByRole("row", { name: /^1873 less Base/ })).toContainText("(128.25)");
    },
  },
  {
    name: "why-it-changed-in-story-order",
    part: analysis,
    async show(page) {
      await page.getByLabel("Split").selectOption({ label: "Story order" });
      await expect(page.getByText(/Each amount is what a change adds to those above it/)).toBeVisible();
    },
  },
];

for (const theme of ["light", "dark"] as const)
  for (const screens of [SCENARIOS, TABLES, TORNADO, SOLVE, SIMULATION, ATTRIBUTION])
    test(`${screens[0]!.name} and what goes with it in the ${theme} theme have no accessibility finding that hinders anyone`, async ({
      page,
    }) => {
      test.slow(); // a scan reads every element of the page
      await pickTheme(page, theme);
      for (const screen of screens) await look(page, theme, screen);
    });

test("what is drawn and how it goes together take two lines of the panel, at the smaller size too", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await room(page, "Simulation").click();
  const another = await page.getByRole("combobox", { name: "Another input" }).boundingBox();
  const correlations = await page.getByRole("button", { name: "Correlations (4)…" }).boundingBox();
  expect(correlations!.y).toBeLessThan(another!.y + another!.height);
  await page.getByRole("button", { name: "Correlations (4)…" }).click();
  await expect(page.getByRole("textbox", { name: "Renegotiation with Largest customer performs" })).toHaveValue(
    "(0.60)",
  );
});
