/**
 * `npm test`: types, lint, unit tests, build, end-to-end specs, in this order, each whatever became of the one before.
 *
 * Its last line is the sum of all of them, alone: `N passed, N failed`. A step that is one check counts as one; a step
 * that dies before it can report counts as one failure.
 */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { electronOnDisk } from "../electron/start/electronBinary.ts";
import { ensureChromium } from "./run/ensureChromium.ts";
import { playwrightTally, vitestTally } from "./run/reports.ts";
import { runStep } from "./run/step.ts";
import { closingLine, sum, type Tally } from "./run/tally.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const results = fileURLToPath(new URL("../test-results/", import.meta.url));
const unitReport = `${results}unit.json`;
const e2eReport = `${results}e2e.json`;

rmSync(results, { recursive: true, force: true });

const tallies: Tally[] = [
  await runStep(root, "types", ["tsc", "--noEmit"]),
  await runStep(root, "lint", ["biome", "check", "--error-on-warnings"]),
  await runStep(
    root,
    "unit tests",
    ["vitest", "run", "--reporter=dot", "--reporter=json", `--outputFile=${unitReport}`],
    {
      tally: () => vitestTally(unitReport),
    },
  ),
  await runStep(root, "build", ["vite", "build", "--logLevel", "warn"]),
  await endToEnd(),
];

const total = sum(tallies);
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${closingLine(total)}`);

async function endToEnd(): Promise<Tally> {
  const chromium = ensureChromium();
  if (!chromium.ok) {
    console.log(`\n== end to end\n${chromium.problems.join("\n")}`);
    return { passed: 0, failed: 1 };
  }
  console.log(`\nbrowser: ${chromium.value}`);
  console.log(
    electronOnDisk(process.env) === null
      ? "desktop: stand-in for the electron module over Chromium"
      : "desktop: real Electron",
  );
  return runStep(root, "end to end", ["playwright", "test", "--config", "test/e2e/playwright.config.ts"], {
    env: { RAILHEAD_CHROMIUM: chromium.value, RAILHEAD_E2E_REPORT: e2eReport },
    tally: () => playwrightTally(e2eReport),
  });
}
