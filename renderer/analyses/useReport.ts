/**
 * The report of an analysis, always of the model as it stands: asked anew when
 * the document, the scenario or the question changes. Until the new one is
 * there the old one stays, and says that it is not current. What was found before
 * of the same model and question is there at once.
 */
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { analysisSentence } from "../../shared/analysis/cases/problems.ts";
import type { Reports } from "../../shared/analysis/report.ts";
import type { Question } from "../engine/analyst.ts";
import type { KeptReports } from "../engine/keptReports.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { OfKind } from "./panel.ts";

export interface Reported<Report, Asked> {
  /** The last one there was; null before the first. */
  readonly report: Report | null;
  /** The question it answers, as it was asked; null before the first. */
  readonly asked: Asked | null;
  /** Whether it is of the model, the scenario and the question as they stand. */
  readonly isCurrent: boolean;
  /** Whether it is of a part of what was asked for: more is on its way, or was stopped. */
  readonly isPart: boolean;
  /** How much of the new one is done, 0 to 1; null while nothing is computed. */
  readonly share: number | null;
  /** Why there is no report, in a sentence. */
  readonly problem: string | null;
  readonly stop: () => void;
  /** Computes what was stopped. */
  readonly start: () => void;
}

interface Known {
  readonly question: Question;
  readonly report: unknown;
  readonly isPart: boolean;
  readonly problem: string | null;
}

const nothing = { report: null, isPart: false, problem: null };

export function useReport<K extends keyof Reports>(analysis: OfKind<K>): Reported<Reports[K], OfKind<K>> {
  const { analyst, reports } = useAppHandle();
  const document = useApp((state) => state.document);
  const scenario = useApp((state) => state.scenario);
  const [known, setKnown] = useState<Known | null>(() => keptOf(reports, { document, scenario, analysis }));
  const [share, setShare] = useState<number | null>(null);
  const [tries, setTries] = useState(0);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    const question = { document, scenario, analysis };
    const before = keptOf(reports, question);
    if (before !== null) {
      setKnown(before);
      setShare(null);
      return;
    }
    const abort = new AbortController();
    running.current = abort;
    setShare(0);
    const onProgress = (done: number) => abort.signal.aborted || setShare(done);
    // Shown when there is time for it: the page keeps its frames while trials run.
    const onSoFar = (report: unknown) =>
      startTransition(() => {
        if (!abort.signal.aborted) setKnown({ question, report, isPart: true, problem: null });
      });
    void analyst(question, { onProgress, onSoFar, signal: abort.signal }).then((answered) => {
      if (abort.signal.aborted) return;
      setShare(null);
      if (answered.kind === "stopped") return;
      if (answered.kind === "broken")
        setKnown({ ...nothing, question, problem: `This could not be computed: ${answered.reason}` });
      else if (answered.result.ok) {
        reports.keep(question, answered.result.value);
        setKnown({ ...nothing, question, report: answered.result.value });
      } else setKnown({ ...nothing, question, problem: analysisSentence(answered.result.problems[0]!) });
    });
    return () => abort.abort();
  }, [analyst, reports, document, scenario, analysis, tries]);

  const stop = useCallback(() => {
    running.current?.abort();
    setShare(null);
  }, []);
  const start = useCallback(() => setTries((count) => count + 1), []);
  const { question } = known ?? {};
  return {
    report: (known?.report ?? null) as Reports[K] | null,
    asked: (question?.analysis ?? null) as OfKind<K> | null,
    isCurrent: question?.document === document && question.scenario === scenario && question.analysis === analysis,
    isPart: known?.isPart ?? false,
    share,
    problem: known?.problem ?? null,
    stop,
    start,
  };
}

function keptOf(reports: KeptReports, question: Question): Known | null {
  const report = reports.find(question);
  return report === null ? null : { ...nothing, question, report };
}
