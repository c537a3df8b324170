/**
 * The last report of each analysis, for as long as the model it was computed
 * from is as it was: a view that opens again shows it at once.
 */
import type { Report } from "../../shared/analysis/report.ts";
import { isSameButAnalyses } from "../../shared/model/sameButAnalyses.ts";
import type { Question } from "./analyst.ts";

export interface KeptReports {
  /** Takes the place of what was kept of the same analysis. */
  keep(question: Question, report: Report): void;
  /** Null where none is kept that answers the question. */
  find(question: Question): Report | null;
}

/** More are not kept: the one that was kept longest ago goes first. */
export const mostKept = 16;

export function createKeptReports(): KeptReports {
  const kept = new Map<string, { readonly question: Question; readonly report: Report }>();
  return {
    keep(question, report) {
      const { name } = question.analysis;
      kept.delete(name);
      kept.set(name, { question, report });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
    find(question) {
      const found = kept.get(question.analysis.name);
      return found !== undefined && isSame(found.question, question) ? found.report : null;
    },
  };
}

/** What other analyses ask makes no difference to the answer of one. */
const isSame = (a: Question, b: Question): boolean =>
  a.analysis === b.analysis && a.scenario === b.scenario && isSameButAnalyses(a.document, b.document);
