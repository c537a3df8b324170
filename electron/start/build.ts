/** Builds the page and the desktop programs when a source is newer than what was built from it. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const SOURCES = ["electron", "renderer", "shared", "vite.config.ts", "package-lock.json"];
const BUILT = ["dist/renderer/index.html", "dist/electron/main.js", "dist/electron/preload.cjs"];

/** True when something built is missing under `root` or older than the newest source. */
export function isBuildStale(root: string): boolean {
  const built = BUILT.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs);
  const newestSource = Math.max(...SOURCES.map((path) => newestChange(join(root, path))));
  return built.some((time) => time === undefined || time < newestSource);
}

/** Builds everything; false when it failed, with the builder's messages already on stderr. */
export function build(root: string): boolean {
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin", "vite.js");
  const run = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: root,
    stdio: ["ignore", 2, 2], // stdout stays ours
  });
  return run.status === 0;
}

/** Milliseconds since the epoch of the newest change at or below `path`; 0 where there is nothing. */
function newestChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
