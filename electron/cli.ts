/** The command line's own process: arguments, the two streams, the exit status. */
import { join } from "node:path";
import type { Output } from "./cli/output.ts";
import { printable } from "./cli/printable.ts";
import { runCommandLine } from "./cli/run.ts";
import { openThreads } from "./cli/threads.ts";

const output: Output = {
  print: (text) => void process.stdout.write(text),
  say: (line) => void process.stderr.write(`${printable(line)}\n`),
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0); // whoever read us, `head` for one, has seen enough
});
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error; // nobody reads the messages; the answer and the status are the same
});

const openPool = () => openThreads(join(import.meta.dirname, "casesThread.js"));

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), output, openPool);
} catch (error) {
  output.say(`Railhead broke a promise of its own: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
