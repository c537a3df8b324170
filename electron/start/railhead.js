#!/usr/bin/env node
// The `railhead` command in a checkout. Plain JavaScript, because it may be met by a Node that is older than the
// one the command line needs; then the Node among the dependencies takes over.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = new URL("../../dist/electron/cli.js", import.meta.url);
const isNewEnough = Number(process.versions.node.split(".")[0]) >= 22;

if (!existsSync(cli)) {
  console.error("The command line is not built yet: run npm install in the checkout.");
  process.exitCode = 2;
} else if (isNewEnough) {
  await import(cli.href);
} else {
  const folder = dirname(createRequire(import.meta.url).resolve("node/package.json"));
  const newer = join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
  const run = spawnSync(newer, [fileURLToPath(cli), ...process.argv.slice(2)], { stdio: "inherit" });
  if (run.error !== undefined) console.error(`Node 22 or later is needed, and ${newer} does not start.`);
  process.exitCode = run.status ?? 2;
}
