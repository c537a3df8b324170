import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { templates } from "../../../shared/templates/templates.ts";
import { pathOf, run, runJson } from "./running.ts";

test("new writes a built-in model, to the byte", async () => {
  const path = pathOf("copy.railhead");
  expect(await run("new", "--template", "nvidia-deepseek", path)).toMatchObject({ status: 0, out: "" });
  expect(readFileSync(path, "utf8")).toBe(templates[0]!.text);
});

test("new writes an empty model that reads and checks", async () => {
  const path = pathOf("mine.railhead");
  expect((await run("new", path)).status).toBe(0);
  expect(await runJson("eval", path, "--json")).toMatchObject({ model: "mine", lines: {} });
  expect((await run("check", path)).status).toBe(0);
});

test("new writes a model that reads whatever the file is called", async () => {
  for (const name of [`${"long".repeat(60)}.railhead`, ".railhead", "no extension", "a.b.c", '"quoted" = 1'])
    expect([name, (await run("new", pathOf(name))).status, (await run("check", pathOf(name))).status]).toEqual([
      name,
      0,
      0,
    ]);
});

test("new leaves a file that exists as it is", async () => {
  const path = pathOf("kept.railhead");
  await run("new", path);
  const before = readFileSync(path, "utf8");
  expect((await run("new", "--template", "nvidia-deepseek", path)).status).toBe(2);
  expect(readFileSync(path, "utf8")).toBe(before);
});

test("templates lists the built-in models", async () => {
  expect(await runJson("templates", "--json")).toEqual(templates.map(({ name, title }) => ({ name, title })));
  expect((await run("templates")).out).toContain("nvidia-deepseek  NVIDIA after DeepSeek");
});
