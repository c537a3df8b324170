/**
 * Where a browser of the Chromium family stands on this machine, and how it is started.
 * `npm start` opens the browser edition in it; the end-to-end tests drive it.
 */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES_ON_PATH = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "brave-browser",
];

/** Full path of the first browser found, or null. */
export function findChromium(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | null {
  return candidates(platform, env).find(isExecutable) ?? null;
}

/** What every start needs: no first-run pages, nothing of the browser's own on the network. */
export function chromiumArguments(isRoot: boolean): readonly string[] {
  return [
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Chromium refuses its sandbox to root, which is who runs in a container; the page is our own and loads nothing.
    ...(isRoot ? ["--no-sandbox", "--disable-gpu"] : []),
  ];
}

function candidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === "darwin")
    return ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === "win32")
    return [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Chromium", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ]);
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next candidate
  }
}
