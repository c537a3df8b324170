/**
 * The far end of the page's analyses: it is told the document, asked for
 * reports, and answers with progress and then the report. Runs of few cases it
 * does itself; the others go to the pool beneath it.
 */
import { type Compiled, compileDocument } from "../../engine/compile.ts";
import { invariant } from "../../invariant.ts";
import type { SavedAnalysis } from "../../model/analyses.ts";
import type { Document } from "../../model/document.ts";
import { sampleOf } from "../../numbers/statistics/sample.ts";
import type { Result } from "../../result.ts";
import { type AskedRun, type Columns, evaluatorOf, type Run } from "../cases/analysis.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { analysisOf, type Report, type ReportedKind } from "../report.ts";
import { KeptTrials } from "../simulate/keptTrials.ts";
import { answer } from "./answer.ts";
import { type Pool, Stopped, type Watch } from "./pool.ts";

export type AskedAnalysis = Extract<SavedAnalysis, { kind: ReportedKind }>;

export type ToAnalyst =
  | { readonly kind: "document"; readonly document: Document }
  | { readonly kind: "ask"; readonly id: number; readonly scenario: string | null; readonly analysis: AskedAnalysis }
  | { readonly kind: "stop"; readonly id: number };

export type FromAnalyst =
  | { readonly kind: "progress"; readonly id: number; readonly share: number }
  /** What is found so far, of an analysis that goes on. */
  | { readonly kind: "so-far"; readonly id: number; readonly report: Report }
  | { readonly kind: "report"; readonly id: number; readonly result: Result<Report, AnalysisProblem> }
  | { readonly kind: "stopped"; readonly id: number }
  /** A promise of our own code that did not hold, in a sentence. */
  | { readonly kind: "broken"; readonly id: number; readonly reason: string };

/** Cases that are done sooner on the spot than sent away. */
const fewCases = 2_000;

/** The first trials of many need the strata of all. */
const casesOf = ({ cases }: Run) => ("plan" in cases ? Math.max(cases.caseCount, cases.plan.strata) : cases.caseCount);

export function createAnalyst(openPool: () => Pool, say: (message: FromAnalyst) => void): (message: ToAnalyst) => void {
  let document: Document | null = null;
  let compiled: Compiled | undefined;
  let pool: Pool | null = null;
  const trials = new KeptTrials();
  const stopped = new Set<number>();

  const evaluate =
    (of: Compiled) =>
    (run: AskedRun<Report>, watch: Watch): Columns | Promise<Columns> => {
      if (casesOf(run) <= fewCases) return evaluatorOf(of)(run);
      pool ??= openPool();
      pool.use((run.model ?? of).document);
      return pool.evaluate(run, watch);
    };
  const ask = async ({ id, scenario, analysis }: Extract<ToAnalyst, { kind: "ask" }>) => {
    invariant(document !== null, "an analyst is told its document before it is asked");
    compiled = compileDocument(document, compiled);
    try {
      const watch = {
        onProgress: (share: number) => say({ kind: "progress", id, share }),
        onSoFar: (report: Report) => say({ kind: "so-far", id, report }),
        isStopped: () => stopped.has(id),
      };
      const result = await answer(
        analysisOf(compiled, scenario, analysis, trials),
        evaluate(compiled),
        watch,
        (samples, stopping) => (pool === null ? samples.map(sampleOf) : pool.samples(samples, stopping)),
      );
      say({ kind: "report", id, result });
    } catch (error) {
      // Told to whoever asked: the page reports it, and the next question is answered as ever.
      say(
        error instanceof Stopped
          ? { kind: "stopped", id }
          : { kind: "broken", id, reason: error instanceof Error ? error.message : String(error) },
      );
    } finally {
      stopped.delete(id);
    }
  };
  return (message) => {
    if (message.kind === "document") document = message.document;
    else if (message.kind === "stop") stopped.add(message.id);
    else void ask(message);
  };
}
