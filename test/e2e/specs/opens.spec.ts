import { expect, test } from "../test.ts";
import { documentName, figure, room, status } from "../workbench.ts";

test("it opens with the flagship model, computed, with every check passing", async ({ page }) => {
  await expect(documentName(page)).toContainText("NVIDIA after DeepSeek");
  await expect(figure(page, "Implied price")).toContainText("$142.58");
  await expect(status(page)).toContainText("checks pass");
  await expect(room(page, "Demand for compute")).toBeVisible();
});
