/** The page's side of analyst.worker.ts: one question, one promise of its report. */
import type { AnalysisProblem } from "../../shared/analysis/cases/problems.ts";
import type { Report } from "../../shared/analysis/report.ts";
import type { AskedAnalysis, FromAnalyst, ToAnalyst } from "../../shared/analysis/run/analyst.ts";
import type { Document } from "../../shared/model/document.ts";
import type { Result } from "../../shared/result.ts";

export interface Question {
  readonly document: Document;
  readonly scenario: string | null;
  readonly analysis: AskedAnalysis;
}

export interface Asked {
  /** How much is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** What is found so far, of what takes long. */
  readonly onSoFar?: (report: Report) => void;
  readonly signal: AbortSignal;
}

export type Answered =
  | { readonly kind: "report"; readonly result: Result<Report, AnalysisProblem> }
  | { readonly kind: "stopped" }
  | { readonly kind: "broken"; readonly reason: string };

export type Analyst = (question: Question, asked: Asked) => Promise<Answered>;

/** What the analyst asks of a worker; the real one and a test's own both have it. */
export interface AnalystWorker {
  postMessage(message: ToAnalyst): void;
  onmessage: ((event: MessageEvent<FromAnalyst>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
}

const openWorker = (): AnalystWorker => new Worker(new URL("./analyst.worker.ts", import.meta.url), { type: "module" });

/** Opens its worker with the first question. */
export function createAnalyst(open: () => AnalystWorker = openWorker): Analyst {
  const waiting = new Map<number, { readonly settle: (answered: Answered) => void; readonly asked: Asked }>();
  let worker: AnalystWorker | null = null;
  let told: Document | null = null;
  let last = 0;

  const settle = (id: number, answered: Answered) => {
    waiting.get(id)?.settle(answered);
    waiting.delete(id);
  };
  const hear = ({ data }: MessageEvent<FromAnalyst>) => {
    if (data.kind === "progress") waiting.get(data.id)?.asked.onProgress(data.share);
    else if (data.kind === "so-far") waiting.get(data.id)?.asked.onSoFar?.(data.report);
    else settle(data.id, data);
  };
  const opened = (): AnalystWorker => {
    if (worker !== null) return worker;
    worker = open();
    worker.onmessage = hear;
    worker.onerror = ({ message }) => {
      for (const id of waiting.keys()) settle(id, { kind: "broken", reason: message });
      worker = null; // the next question gets a new one
      told = null;
    };
    return worker;
  };
  return ({ document, scenario, analysis }, asked) => {
    const to = opened();
    if (told !== document) {
      told = document;
      to.postMessage({ kind: "document", document });
    }
    const id = ++last;
    return new Promise((resolve) => {
      waiting.set(id, { settle: resolve, asked });
      asked.signal.addEventListener("abort", () => to.postMessage({ kind: "stop", id }), { once: true });
      to.postMessage({ kind: "ask", id, scenario, analysis });
    });
  };
}
