/** The flagship as a file in which nothing is uncertain and nothing is asked: what a person says of it begins here. */
import { readFileSync } from "node:fs";
import { modelText } from "../../shared/file/modelText.ts";
import { readModel } from "../../shared/file/readModel.ts";
import { invariant } from "../../shared/invariant.ts";

const template = new URL("../../shared/templates/nvidia-deepseek.railhead", import.meta.url);

export function certainFlagship(): string {
  const read = readModel(readFileSync(template, "utf8"));
  invariant(read.ok, "the flagship can be read");
  const { correlations: _, analyses: __, ...document } = read.value.document;
  const sections = document.sections.map((section) => ({
    ...section,
    lines: section.lines.map(({ uncertainty: ___, ...line }) => line),
  }));
  return modelText({ ...document, sections });
}
