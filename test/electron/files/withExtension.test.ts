import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { withExtension } from "../../../electron/files/withExtension.ts";
import { temporaryFolder } from "../../helpers/temporaryFolder.ts";

const inFolder = temporaryFolder();

test("a name without an extension gets ours", async () => {
  expect(await withExtension(inFolder("model"))).toBe(inFolder("model.railhead"));
});

test("a name with another extension stays as typed", async () => {
  expect(await withExtension(inFolder("model.json"))).toBe(inFolder("model.json"));
});

test("a file the dialog has not asked about is not replaced for the sake of an extension", async () => {
  await writeFile(inFolder("model.railhead"), "theirs");
  expect(await withExtension(inFolder("model"))).toBe(inFolder("model"));
});
