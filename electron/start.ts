/**
 * `npm start`: the desktop window where Electron's binary can be had, the browser edition elsewhere.
 * Arguments go to the desktop edition: `npm start -- model.railhead`.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { hasDisplay, runBrowserEdition } from "./start/browserEdition.ts";
import { build, isBuildStale } from "./start/build.ts";
import { electronOnDisk, fetchedElectron } from "./start/electronBinary.ts";

/** A desktop that ends badly sooner than this never showed its window: no sandbox, a missing library. */
const NEVER_STARTED_MS = 5_000;

const root = fileURLToPath(new URL("..", import.meta.url));

await start();

async function start(): Promise<void> {
  if (isBuildStale(root)) {
    console.log("Building Railhead (a few seconds, after each change)…");
    if (!build(root)) {
      process.exitCode = 1;
      return;
    }
  }
  const reason = await runDesktop();
  if (reason === null) return;
  console.log(`${reason}; this is the browser edition.`);
  await runBrowserEdition(root);
}

/** Null when the desktop edition ran to its end; otherwise why it could not. */
async function runDesktop(): Promise<string | null> {
  if (!hasDisplay(process.platform, process.env))
    return electronOnDisk(process.env) === null
      ? "Electron's binary is not here, nor a display for its window"
      : "There is no display for Electron's window";
  const electron = await fetchedElectron(process.env, () => console.log("Fetching Electron's binary (once)…"));
  if (!electron.ok) return `Electron's binary cannot be had here (${electron.problems.join(", ")})`;

  const started = performance.now();
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const status = await new Promise<number>((resolve) => {
    const desktop = spawn(electron.value, [...(isRoot ? ["--no-sandbox"] : []), root, ...process.argv.slice(2)], {
      stdio: "inherit",
    });
    desktop.on("error", () => resolve(1));
    desktop.on("exit", (code) => resolve(code ?? 1));
    // The terminal's Ctrl+C reaches the desktop as well; we wait until it has put its work away.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => desktop.kill(signal));
  });
  if (status !== 0 && performance.now() - started < NEVER_STARTED_MS) return "The desktop window could not start here";
  process.exitCode = status;
  return null;
}
