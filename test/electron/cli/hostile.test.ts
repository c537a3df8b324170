/** The broken and hostile files of test/models/hostile, as the command line answers them. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fileWith, run, smallModel } from "./running.ts";

const folder = fileURLToPath(new URL("../../models/hostile/", import.meta.url));
const names = readdirSync(folder).filter((file) => file.endsWith(".railhead"));

describe("check", () => {
  test.each(names)("answers %s with the first of its sentences", async (name) => {
    const path = `${folder}${name}`;
    const [first] = readFileSync(path.replace(/railhead$/, "expected.txt"), "utf8").split("\n");
    const { status, out, said } = await run("check", path);
    if (first!.startsWith("It can be read")) {
      expect(status).toBe(1);
      expect(out).toMatch(/^error: /m);
    } else {
      expect(status).toBe(2);
      expect(said).toEqual([expect.stringContaining(first!)]);
      expect(out).toBe("");
    }
  });
});

test("text of a model cannot command the terminal", async () => {
  const path = smallModel("escape.railhead", { name: "amount", values: 1 });
  const hostile = fileWith("escape.railhead", readFileSync(path, "utf8").replaceAll('"All"', '"\\u001b[2JAll\\u009b"'));
  const { out, said } = await run("eval", hostile);
  expect(out + said.join("")).toContain("[2JAll");
  expect(out + said.join("")).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
});
