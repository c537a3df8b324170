/** Analyses and correlations, brought along when what they speak of is renamed, moved or gone. */
import type { InputName, SavedAnalysis } from "../analyses.ts";
import type { Correlation } from "../uncertainty.ts";
import { followed, type References } from "./analysisReferences.ts";
import { asItStands, type DocumentDraft } from "./draft.ts";
import { keepCorrelations } from "./uncertainties.ts";

/** What is not given stays as it is; cells follow their lines where nothing else is said of them. */
export function followReferences(draft: DocumentDraft, given: Partial<References>): void {
  const { analyses, correlations } = asItStands(draft);
  const references = referencesOf(given);
  const after = analyses?.flatMap((analysis): SavedAnalysis | [] => followed(analysis, references) ?? []);
  if (after?.length === 0 && analyses!.length > 0) delete draft.analyses;
  else if (after?.some((analysis, index) => analysis !== analyses![index]) || after?.length !== analyses?.length)
    draft.analyses = after as NonNullable<DocumentDraft["analyses"]>;
  const { line } = given;
  if (line === undefined || correlations === undefined) return;
  const pairs = correlations.flatMap((correlation): Correlation[] => {
    const [first, second] = correlation.between;
    const [one, other] = [line(first, []), line(second, [])];
    if (one === null || other === null) return [];
    return [one === first && other === second ? correlation : { ...correlation, between: [one, other] }];
  });
  if (pairs.length < correlations.length || pairs.some((pair, index) => pair !== correlations[index]))
    keepCorrelations(draft, pairs as NonNullable<DocumentDraft["correlations"]>);
}

export function referencesOf(given: Partial<References>): References {
  const line = given.line ?? same;
  const ofLine = <T extends InputName>(named: T): T | null => {
    const name = line(named.line, []);
    if (name === null) return null;
    return name === named.line ? named : { ...named, line: name };
  };
  return { cell: ofLine, input: ofLine, line, scenario: same, ...given };
}

const same = (name: string): string => name;
