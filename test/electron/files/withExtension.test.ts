import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { withExtension } from "../../../electron/files/withExtension.ts";
import { temporaryFolder } from "../../helpers/temporaryFolder.ts";

const inFolder = temporaryFolder();

test("a name without an extension gets that of its kind", async () => {
  expect(await withExtension(inFolder("model"), "railhead")).toBe(inFolder("model.railhead"));
  expect(await withExtension(inFolder("picture"), "png")).toBe(inFolder("picture.png"));
});

test("a name with another extension stays as typed", async () => {
  expect(await withExtension(inFolder("model.json"), "railhead")).toBe(inFolder("model.json"));
});

test("a file the dialog has not asked about is not replaced for the sake of an extension", async () => {
  await writeFile(inFolder("model.railhead"), "theirs");
  expect(await withExtension(inFolder("model"), "railhead")).toBe(inFolder("model"));
});
