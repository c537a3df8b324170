/** The model that is timed: the flagship's file, its text and what it says once compiled. */
import { readFileSync } from "node:fs";
import { type Compiled, compileDocument } from "../../shared/engine/compile.ts";
import type { OutputCell } from "../../shared/engine/run.ts";
import { readModel } from "../../shared/file/readModel.ts";
import { invariant } from "../../shared/invariant.ts";
import type { Document } from "../../shared/model/document.ts";

export const flagshipText = readFileSync(
  new URL("../../shared/templates/nvidia-deepseek.railhead", import.meta.url),
  "utf8",
);

export function readFlagship(): Document {
  const read = readModel(flagshipText);
  invariant(read.ok, "the flagship can be read");
  return read.value.document;
}

export const compileFlagship = (): Compiled => compileDocument(readFlagship());

/** What every contender computes: the price of a share in USD and what lenders lose in USD bn. */
export const outputs: readonly OutputCell[] = [
  { line: "implied_price", member: 0, period: 0 },
  { line: "total_loss", member: 0, period: 0 },
];

/** One contender's answer: a column an output, one value a case. */
export type Answers = readonly Float64Array[];
