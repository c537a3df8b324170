import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root, textOf } from "./sources.ts";

const CARD = [
  ".biome.json",
  ".ci",
  ".gitignore",
  ".npmrc",
  "LICENSE",
  "README.md",
  "electron",
  "electron-builder.yml",
  "package-lock.json",
  "package.json",
  "renderer",
  "shared",
  "test",
  "tsconfig.json",
  "vite.config.ts",
];

const manifest = JSON.parse(textOf("package.json")) as {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
};

describe("the repository", () => {
  test("has nothing at its top level but what stands on the card", () => {
    expect(topLevel().filter((name) => !CARD.includes(name))).toEqual([]);
  });

  test("pins every package to exactly one version", () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("ships no AG Grid Enterprise", () => {
    expect(textOf("package-lock.json")).not.toContain("ag-grid-enterprise");
  });

  test("locks what it depends on by content, wherever the registry stands", () => {
    const { packages } = JSON.parse(textOf("package-lock.json")) as {
      readonly packages: Record<string, { readonly integrity?: string; readonly resolved?: string }>;
    };
    const entries = Object.entries(packages).filter(([path]) => path !== "");
    expect(entries.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});

/** What git keeps; where there is no git, everything that its ignore list does not name. */
function topLevel(): readonly string[] {
  const git = spawnSync("git", ["ls-files"], { cwd: root, encoding: "utf8" });
  if (git.status === 0)
    return [
      ...new Set(
        git.stdout
          .trim()
          .split("\n")
          .map((path) => path.split("/")[0]!),
      ),
    ];
  const ignored = textOf(".gitignore")
    .split("\n")
    .map((line) => line.replace("/", ""));
  return readdirSync(root).filter((name) => name !== ".git" && !ignored.includes(name));
}
