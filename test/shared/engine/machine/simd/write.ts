import { writeFileSync } from "node:fs";
import { compiledText, kernels, sampling } from "./compileKernels.ts";

for (const each of [kernels, sampling]) writeFileSync(each.target, await compiledText(each));
