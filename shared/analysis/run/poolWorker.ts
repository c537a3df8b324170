/** A worker of a pool: one promise a task, and the document it was told last. */
import type { Document } from "../../model/document.ts";
import { buffersOf, type Found, type FromEvaluator, type Task, type ToEvaluator } from "./evaluator.ts";

/** A worker as the pool sees it: a Worker of the page, one of Node, or the evaluator itself in a test. */
export interface EvaluatorPort {
  send(message: ToEvaluator, transfer: ArrayBuffer[]): void;
  /** Called with each answer, or with the reason why there will be no more. */
  listen(onAnswer: (answer: FromEvaluator) => void, onFailure: (reason: string) => void): void;
  close(): void;
}

interface Waiting {
  readonly resolve: (found: FromEvaluator["found"]) => void;
  readonly reject: (reason: Error) => void;
}

export class PoolWorker {
  private readonly port: EvaluatorPort;
  private readonly waiting = new Map<number, Waiting>();
  private failure: string | null = null;
  private document: Document | null = null;
  private last = 0;

  constructor(port: EvaluatorPort) {
    this.port = port;
    port.listen(
      ({ id, found }) => {
        this.waiting.get(id)?.resolve(found);
        this.waiting.delete(id);
      },
      (reason) => {
        this.failure = reason;
        for (const { reject } of this.waiting.values()) reject(new Error(reason));
        this.waiting.clear();
      },
    );
  }

  use(document: Document): void {
    if (document === this.document) return;
    this.document = document;
    this.port.send({ kind: "document", document }, []);
  }

  ask<T extends Task>(task: T): Promise<Found[T["kind"]]> {
    if (this.failure !== null) return Promise.reject(new Error(this.failure));
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
      this.port.send({ kind: "task", id, task }, givenAwayWith(task));
    });
  }

  close(): void {
    this.port.close();
  }
}

/** Slices and samples have their numbers for themselves. */
function givenAwayWith(task: Task): ArrayBuffer[] {
  if (task.kind === "strata") return [];
  if (task.kind === "samples") return buffersOf(task.samples);
  const { cases } = task.run;
  return "columns" in cases ? buffersOf(cases.columns.map(({ values }) => values)) : buffersOf(cases.strata ?? []);
}
