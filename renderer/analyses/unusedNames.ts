/** Names that no analysis of a model has yet. */
import type { SavedAnalysis } from "../../shared/model/analyses.ts";

export function unusedName(analyses: readonly SavedAnalysis[], wanted: string): string {
  const taken = new Set(analyses.map(({ name }) => name));
  return numbered(wanted, "_", taken);
}

/** Of scenarios, too. */
export function unusedLabel(taken: readonly { readonly label: string }[], wanted: string): string {
  return numbered(wanted, " ", new Set(taken.map(({ label }) => label)));
}

/** `Tornado`, then `Tornado 2`. */
function numbered(wanted: string, joint: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${joint}${count}`;
  return name;
}
