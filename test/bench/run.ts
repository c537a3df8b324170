/**
 * What takes how long. `npm run bench -- page` is the page alone, `npm run bench -- engine` the engine alone.
 *
 * Times are of a shared machine: read the ratios. Nothing here fails for being slow.
 */
import { measureEngine } from "./engine.ts";
import { measureLargeWork } from "./largeWork.ts";
import { measurePage } from "./page.ts";
import { print } from "./print.ts";
import { measureSimulation } from "./simulation.ts";

const [part] = process.argv.slice(2);
if (part !== "page") {
  measureEngine();
  await measureSimulation();
  for (const [name, ms] of measureLargeWork()) print(name, `${ms.toFixed(1)} ms`);
}
if (part !== "engine") await measurePage();
