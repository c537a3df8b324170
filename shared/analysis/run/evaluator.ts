/**
 * One end of a worker: it is told a document once, then runs its cases; and it does what takes long before and after
 * a run of trials, the strata of draws and what is told of samples.
 */
import { type Compiled, compileDocument } from "../../engine/compile.ts";
import { invariant, unreachable } from "../../invariant.ts";
import type { Document } from "../../model/document.ts";
import { type Sample, sampleOf } from "../../numbers/statistics/sample.ts";
import { type Columns, evaluatorOf, type Run } from "../cases/analysis.ts";
import type { DrawPlan } from "../draws/drawPlan.ts";
import { PlanStrata } from "../draws/planStrata.ts";

export type Task =
  /** Answered by its columns. */
  | { readonly kind: "run"; readonly run: Run }
  /** Answered by the strata of each of these draws over all trials. */
  | { readonly kind: "strata"; readonly plan: DrawPlan; readonly draws: readonly number[] }
  | { readonly kind: "samples"; readonly samples: readonly Float64Array[] };

export type ToEvaluator =
  | { readonly kind: "document"; readonly document: Document }
  | { readonly kind: "task"; readonly id: number; readonly task: Task };

export interface Found {
  readonly run: Columns;
  readonly strata: readonly Uint32Array[];
  readonly samples: readonly Sample[];
}

/** `found` is given away with it. */
export interface FromEvaluator {
  readonly id: number;
  readonly found: Found[keyof Found];
}

/** Answers messages one by one; null where a message asks for nothing. */
export function createEvaluator(): (message: ToEvaluator) => FromEvaluator | null {
  let compiled: Compiled | undefined;
  let strata: PlanStrata | null = null;
  const foundFor = (task: Task): FromEvaluator["found"] => {
    switch (task.kind) {
      case "run":
        invariant(compiled !== undefined, "an evaluator is told its document before a run");
        strata = null; // those of a plan are found before its trials run
        return evaluatorOf(compiled)(task.run);
      case "strata": {
        const ofPlan = strata?.plan.key === task.plan.key ? strata : new PlanStrata(task.plan);
        strata = ofPlan;
        return task.draws.map((draw) => ofPlan.of(draw));
      }
      case "samples":
        return task.samples.map(sampleOf);
      default:
        return unreachable(task);
    }
  };
  return (message) => {
    if (message.kind === "task") return { id: message.id, found: foundFor(message.task) };
    compiled = compileDocument(message.document, compiled);
    return null;
  };
}

/** What may be handed over and not copied. */
export const buffersOf = (found: FromEvaluator["found"]): ArrayBuffer[] =>
  found.map((each) => ("ranks" in each ? each.ranks : each).buffer as ArrayBuffer);
