/** One step of the test run: a tool among the dependencies, run in sight. */
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { settled, type Tally } from "./tally.ts";

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** Reads the tool's own report; without it the step is one check that holds or does not. */
  readonly tally?: () => Tally | null;
}

export async function runStep(
  root: string,
  title: string,
  [tool, ...rest]: readonly [string, ...string[]],
  { env = {}, tally }: Options = {},
): Promise<Tally> {
  console.log(`\n== ${title}`);
  const started = performance.now();
  const tools = join(root, "node_modules", ".bin");
  const status = await new Promise<number | null>((resolve) => {
    spawn(tool, rest, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env, PATH: `${tools}${delimiter}${process.env["PATH"] ?? ""}` },
      shell: process.platform === "win32", // the tools are .cmd files there
    })
      .on("error", (error) => {
        console.log(error.message);
        resolve(null);
      })
      .on("close", resolve);
  });
  const hasEndedWell = status === 0;
  const outcome =
    tally === undefined
      ? { passed: hasEndedWell ? 1 : 0, failed: hasEndedWell ? 0 : 1 }
      : settled(tally(), hasEndedWell);
  console.log(
    `${title}: ${outcome.passed} passed, ${outcome.failed} failed (${((performance.now() - started) / 1000).toFixed(0)} s)`,
  );
  return outcome;
}
