import { expect, test } from "vitest";
import { copyPicture } from "../../../renderer/charts/copyPicture.ts";
import { pictureFoot } from "../../../renderer/charts/pictureFoot.ts";
import { createApp } from "../../../renderer/state/app.ts";
import { fail } from "../../../shared/result.ts";
import { createMemoryHost } from "../../helpers/memoryHost.ts";
import { smallModel } from "../smallModel.ts";

const picture = {
  words: { title: "Price", unit: "USD/share", foot: "" },
  drawing: { option: {}, width: 100, height: 50 },
  numbers: {
    header: ["Scenario", "Price"],
    rows: [
      ["=Panic", { value: 23.755_512_345, line: { unit: "USD/share" } }],
      ["None", { value: Number.NaN, line: { unit: "USD/share" } }],
    ],
  },
};

test("a picture's data is copied with every digit, as a spreadsheet takes it, and the person is told", async () => {
  const host = createMemoryHost();
  const app = createApp(host, smallModel);
  await copyPicture(app, picture, "data");
  expect(host.copied()?.["text/plain"]).toBe("Scenario\tPrice\r\n'=Panic\t23.755512345\r\nNone\t\r\n");
  expect(host.copied()?.["text/html"]).toContain('sdval="23.755512345"');
  expect(app.store.getState().notices.at(-1)).toMatchObject({
    kind: "info",
    text: '"Price" is on the clipboard as a table.',
  });
});

test("where the clipboard is refused the person is told why", async () => {
  const refusing = {
    ...createMemoryHost(),
    copy: async () => fail({ code: "clipboard-refused", reason: "no" } as const),
  };
  const app = createApp(refusing, smallModel);
  await copyPicture(app, picture, "data");
  expect(app.store.getState().notices.at(-1)?.text).toBe(
    "Nothing was copied: the clipboard is not open to Railhead here (no).",
  );
});

test("a copied picture says its model, its scenario and what else it must", () => {
  const document = { ...smallModel, title: "M", scenarios: [{ name: "s", label: "Panic", changes: [] }] };
  expect(pictureFoot(document, null, "")).toBe("M · Base");
  expect(pictureFoot(document, "s", "100 trials, seed 7")).toBe("M · Panic · 100 trials, seed 7");
});
