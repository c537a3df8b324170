/**
 * Finds Electron's binary, which its package fetches at first use and not when it is installed.
 *
 * The package's own entry throws a stack trace where the download is blocked, so we read the same two files it
 * reads and run the same installer it runs, with a limit.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fail, type Result, succeed } from "../../shared/result.ts";

const DOWNLOAD_LIMIT_MS = 10 * 60_000;
const SILENCE_MS = 3_000;

const folder = dirname(createRequire(import.meta.url).resolve("electron/package.json"));

/** Where the binary stands now, or null; never touches the network. */
export function electronOnDisk(env: NodeJS.ProcessEnv): string | null {
  const pathFile = join(folder, "path.txt");
  const name = existsSync(pathFile) ? readFileSync(pathFile, "utf8") : null;
  const override = env["ELECTRON_OVERRIDE_DIST_PATH"];
  const binary =
    override !== undefined ? join(override, name ?? "electron") : name !== null ? join(folder, "dist", name) : null;
  return binary !== null && existsSync(binary) ? binary : null;
}

/** The binary, fetched if need be; the problem is the reason in a few words. `onSlow` is called if it takes a while. */
export async function fetchedElectron(env: NodeJS.ProcessEnv, onSlow: () => void): Promise<Result<string, string>> {
  const before = electronOnDisk(env);
  if (before !== null) return succeed(before);
  const slow = setTimeout(onSlow, SILENCE_MS);
  const reason = await runInstaller(env);
  clearTimeout(slow);
  const after = electronOnDisk(env);
  return after !== null ? succeed(after) : fail(reason);
}

function runInstaller(env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(folder, "install.js")], {
      stdio: ["ignore", "ignore", "pipe"],
      timeout: DOWNLOAD_LIMIT_MS,
      env,
    });
    let errors = "";
    installer.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    installer.on("error", (error) => resolve(error.message));
    installer.on("close", (_status, signal) =>
      resolve(signal === null ? (firstSentence(errors) ?? "the binary is not there") : "the download took too long"),
    );
  });
}

/** "TypeError: fetch failed\n    at …" says "fetch failed". */
const firstSentence = (errors: string) => /^(?:\w*Error: )?(\S.*)$/m.exec(errors)?.[1]?.slice(0, 120);
