/** Pictures on the clipboard: by the browser's own in the one edition, by the main process in the other, whose page has no permission. */
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
    await page.getByRole("button", { name: `Copy ${title}`, exact: true }).click();
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
