/**
 * The browser edition: the built page from a loopback server, in a window of its own where there is a display.
 *
 * The window's profile is ours and stays, because recent files and unsaved work live in it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromiumArguments, findChromium } from "./chromium.ts";
import { openPageServer } from "./pageServer.ts";

/** A browser that ends sooner has handed its window to one that already ran with the same profile. */
const HANDED_OVER_MS = 5_000;

/** Runs until the window is closed or the process is told to stop. */
export async function runBrowserEdition(root: string): Promise<void> {
  const server = await openPageServer(join(root, "dist", "renderer"));
  const window = hasDisplay(process.platform, process.env) ? openWindow(server.address) : null;
  console.log(
    window === null
      ? `Railhead is at ${server.address} (open it in a browser on this machine; Ctrl+C stops it).`
      : `Railhead is at ${server.address} (Ctrl+C stops it).`,
  );
  await Promise.race([toldToStop(), windowClosed(window)]);
  window?.kill();
  await server.close();
}

export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  if (platform === "darwin" || platform === "win32") return true;
  return [env["DISPLAY"], env["WAYLAND_DISPLAY"]].some((display) => display !== undefined && display !== "");
}

/** The browser's own process, or null where the system's default browser was asked instead. */
function openWindow(address: string): ChildProcess | null {
  const chromium = findChromium(process.platform, process.env);
  if (chromium === null) {
    openInDefaultBrowser(address);
    return null;
  }
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const window = spawn(
    chromium,
    [
      ...chromiumArguments(isRoot),
      `--user-data-dir=${profileFolder(process.platform, process.env)}`,
      "--window-size=1440,900",
      `--app=${address}`,
    ],
    { stdio: "ignore" },
  );
  window.on("error", () => openInDefaultBrowser(address)); // found but not startable
  return window;
}

function openInDefaultBrowser(address: string): void {
  const [command, ...rest] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  // Where there is no such command the printed address is all that can be offered.
  spawn(command!, rest, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

/** Where programs keep what is theirs on each system. */
function profileFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const base =
    platform === "darwin"
      ? join(homedir(), "Library", "Application Support")
      : platform === "win32"
        ? (env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"))
        : (env["XDG_CONFIG_HOME"] ?? join(homedir(), ".config"));
  return join(base, "railhead-browser-edition");
}

const toldToStop = () =>
  new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });

function windowClosed(window: ChildProcess | null): Promise<void> {
  const opened = performance.now();
  return new Promise((resolve) => {
    window?.on("exit", () => {
      if (performance.now() - opened > HANDED_OVER_MS) resolve();
    });
  });
}
