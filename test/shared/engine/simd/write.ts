import { writeFileSync } from "node:fs";
import { compiledKernels, target } from "./compileKernels.ts";

writeFileSync(target, await compiledKernels());
