/**
 * A Chromium that starts, for the end-to-end specs: the machine's own, Playwright's, or one installed for the purpose.
 *
 * Each candidate is run once before it is believed: a browser downloaded to a bare system lacks its libraries.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "../../electron/start/chromium.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";

const MINUTE_MS = 60_000;

/** Full path of the browser; the problems are sentences for the person who runs the tests. */
export function ensureChromium(): Result<string, string> {
  const found = startable();
  if (found !== null) return succeed(found);

  for (const { sentence, bring } of waysToBringOne()) {
    console.log(`\nNo Chromium that starts: ${sentence}.`);
    bring();
    const brought = startable();
    if (brought !== null) return succeed(brought);
  }
  return fail(
    "The end-to-end specs need Chromium, and none could be brought here.",
    "Install it (on Debian, as root: apt-get install chromium) and run npm test again.",
  );
}

function startable(): string | null {
  const candidates = [
    process.env["RAILHEAD_CHROMIUM"],
    findChromium(process.platform, process.env),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== undefined && path !== null && existsSync(path) && starts(path)) ?? null;
}

/** Windows' browsers print no version; there, being found is enough. */
const starts = (path: string) =>
  process.platform === "win32" ||
  spawnSync(path, ["--version"], { stdio: "ignore", timeout: MINUTE_MS / 2 }).status === 0;

function waysToBringOne() {
  const playwright = {
    sentence: "trying Playwright's download",
    bring: () => run("playwright", ["install", "chromium"]),
  };
  const apt = {
    sentence: "trying apt-get",
    bring: () => {
      run("apt-get", ["update"]);
      // Another installation may be under way, as on a machine that was just set up: wait for it.
      run("apt-get", ["-o", "DPkg::Lock::Timeout=240", "install", "--yes", "--no-install-recommends", "chromium"]);
    },
  };
  const mayInstall = process.platform === "linux" && process.getuid?.() === 0;
  return mayInstall ? [playwright, apt] : [playwright];
}

function run(command: string, rest: readonly string[]): void {
  spawnSync(command, rest, {
    stdio: ["ignore", "ignore", "ignore"],
    timeout: 5 * MINUTE_MS,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    shell: process.platform === "win32",
  });
}
