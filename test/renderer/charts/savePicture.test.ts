import { expect, test } from "vitest";
import { savePicture } from "../../../renderer/charts/savePicture.ts";
import { createApp } from "../../../renderer/state/app.ts";
import type { ExportRequest } from "../../../shared/host/exports.ts";
import { fail } from "../../../shared/result.ts";
import { createMemoryDisk, createMemoryHost } from "../../helpers/memoryHost.ts";
import { smallModel } from "../smallModel.ts";

const picture = {
  words: { title: "Price per share, 2027", unit: "USD/share", foot: "" },
  drawing: { option: {}, width: 100, height: 50 },
  numbers: {
    header: ["Scenario", "Price", "Margin"],
    rows: [
      ["=Panic, again", { value: 23.755_512_345, line: { unit: "USD/share" } }, { value: 12.5, line: { unit: "%" } }],
      ["None", { value: Number.NaN, line: { unit: "USD/share" } }, { value: 7, line: { unit: "%" } }],
    ],
  },
};

test("a picture's numbers are saved with every digit and their unit, safe for a spreadsheet, and the person is told where", async () => {
  const disk = createMemoryDisk();
  const host = createMemoryHost(disk);
  const app = createApp(host, smallModel);
  host.toSave.push("mine.csv");
  await savePicture(app, picture, "csv");
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(disk.files.get("mine.csv"))).toBe(
    '\u{FEFF}Scenario,"Price, USD/share",Margin\r\n"\'=Panic, again",23.755512345,12.5%\r\nNone,,7%\r\n',
  );
  expect(app.store.getState().notices.at(-1)).toMatchObject({
    kind: "info",
    text: '"Price per share, 2027" is saved as "mine.csv".',
  });
});

test("the name offered is the title's, with the ending of what is saved", async () => {
  const asked: ExportRequest[] = [];
  const asking = {
    ...createMemoryHost(),
    exportFile: async (request: ExportRequest) => {
      asked.push(request);
      return { ok: true, value: null } as const;
    },
  };
  await savePicture(createApp(asking, smallModel), picture, "csv");
  const unnamed = { ...picture, words: { ...picture.words, title: "価格" } };
  await savePicture(createApp(asking, smallModel), unnamed, "csv");
  expect(asked.map(({ suggestedName }) => suggestedName)).toEqual(["price-per-share-2027.csv", "chart.csv"]);
});

test("a dialog that is cancelled says nothing and writes nothing", async () => {
  const disk = createMemoryDisk();
  const host = createMemoryHost(disk);
  const app = createApp(host, smallModel);
  host.toSave.push(null);
  await savePicture(app, picture, "csv");
  expect(disk.files.size).toBe(0);
  expect(app.store.getState().notices).toEqual([]);
});

test("a disk that is full is told as it is, and a download is not called saved", async () => {
  const full = {
    ...createMemoryHost(),
    exportFile: async () => fail({ code: "not-writable", name: "mine.csv", systemCode: "ENOSPC" } as const),
  };
  const app = createApp(full, smallModel);
  await savePicture(app, picture, "csv");
  expect(app.store.getState().notices.at(-1)).toMatchObject({
    kind: "problem",
    text: '"mine.csv" was not saved: the disk is full. The file on disk is as it was.',
  });

  const lending = {
    ...createMemoryHost(),
    exportFile: async () => ({ ok: true, value: { name: "mine.csv", place: "downloads" } }) as const,
  };
  const browser = createApp(lending, smallModel);
  await savePicture(browser, picture, "csv");
  expect(browser.store.getState().notices.at(-1)?.text).toBe('"Price per share, 2027" is a download, "mine.csv".');
});
