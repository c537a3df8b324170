/** What would hinder someone on a screen, by axe's rules. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Each as `rule at element`. `part` is a selector; the whole page where absent. */
export async function hindrances(page: Page, part?: string): Promise<readonly string[]> {
  // In the page itself: the other way puts frames of other origins together in a window of their own, and there are none.
  const scan = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await (part === undefined ? scan : scan.include(part)).analyze();
  return violations.filter(({ impact }) => impact !== "minor").map(({ id, nodes }) => `${id} at ${nodes[0]?.html}`);
}
