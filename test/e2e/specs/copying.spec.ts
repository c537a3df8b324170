/** Pictures on their way out: to the clipboard and to files, by the browser itself in the one edition, by the main process in the other. */
import { expect, test } from "../test.ts";
import { messages, pickScenario } from "../workbench.ts";

const title = "Revenue and free cash flow";

for (const { item, types, told } of [
  { item: "Copy as PNG", types: ["image/png"], told: "a PNG picture" },
  { item: "Copy as SVG", types: ["text/plain"], told: "an SVG picture" },
  { item: "Copy data", types: ["text/html", "text/plain"], told: "a table" },
])
  test(`${item} puts the picture on the clipboard and says so`, async ({ edition, page }) => {
    await pickScenario(page, "Panic");
    await page.getByRole("button", { name: `Copy or save ${title}`, exact: true }).click();
    await page.getByRole("menuitem", { name: item }).click();
    await expect(messages(page)).toContainText(`"${title}" is on the clipboard as ${told}`);
    const copied = await edition.copied();
    expect(Object.keys(copied)).toEqual(expect.arrayContaining(types));
    const bytes = copied[types[0]!]!;
    const text = Buffer.from(bytes).toString("utf8");
    if (item === "Copy as PNG") {
      expect(Buffer.from(bytes).subarray(1, 4).toString()).toBe("PNG");
      expect(Buffer.from(bytes).readUInt32BE(16)).toBeGreaterThan(400); // its width, twice the screen's
    }
    if (item === "Copy as SVG") {
      expect(text).toContain(`${title}, USD bn</text>`);
      expect(text).toContain("Panic</text>");
      expect(text).not.toContain("var(--");
    }
    if (item === "Copy data") expect(text).toContain("<td");
  });

for (const { item, name, holds } of [
  { item: "Save as PNG…", name: "mine.png", holds: /^.?PNG\r\n/u },
  {
    item: "Save as SVG…",
    name: "mine.svg",
    holds: /^<svg [\s\S]*Revenue and free cash flow, USD bn<\/text>[\s\S]*<\/svg>$/,
  },
  { item: "Save as CSV…", name: "mine.csv", holds: /Period,"Revenue, USD bn",[\s\S]*2025E?,/ },
])
  test(`${item} writes the picture where the person says, and tells under which name`, async ({ edition, page }) => {
    await edition.files.saveNextAs(name);
    await page.getByRole("button", { name: `Copy or save ${title}`, exact: true }).click();
    await page.getByRole("menuitem", { name: item }).click();
    await expect(messages(page)).toContainText(`"${title}" is saved as "${name}"`);
    expect(await edition.files.textOf(name)).toMatch(holds);
  });
