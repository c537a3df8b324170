/** What is not known of inputs, and how that goes together. */
import { distributionProblem } from "../../numbers/distributions/distributionProblem.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Document } from "../document.ts";
import { findLine, isCalculation } from "../lines.ts";
import type { Uncertainty } from "../uncertainty.ts";
import { asItStands, type DocumentDraft, type LineDraft, type Outcome, placeOfLine } from "./draft.ts";
import { limits } from "./limits.ts";
import type { EditProblem } from "./problems.ts";
import { freeStreams } from "./streams.ts";

export interface SetUncertainty {
  readonly kind: "set-uncertainty";
  readonly line: string;
  /** Null takes it away, and its correlations. The line keeps the stream of draws it has, or gets one that none has. */
  readonly uncertainty: Omit<Uncertainty, "stream"> | null;
}

export interface SetCorrelation {
  readonly kind: "set-correlation";
  /** Two inputs with uncertainty, in either order. */
  readonly between: readonly [string, string];
  /** -1 to 1; null, or 0, takes it away. */
  readonly rank: number | null;
}

export function setUncertainty(draft: DocumentDraft, { line: name, uncertainty }: SetUncertainty): Outcome {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const { line } = place.value;
  if (uncertainty === null) {
    forgetUncertainty(draft, line);
    return succeed(`Be certain of ${line.label}`);
  }
  if (isCalculation(line)) return fail({ code: "not-an-input", label: line.label });
  const checked = checkedUncertainty(uncertainty);
  if (!checked.ok) return checked;
  const stream = line.uncertainty?.stream ?? freeStreams(asItStands(draft))();
  line.uncertainty = { ...uncertainty, stream } as NonNullable<LineDraft["uncertainty"]>;
  return succeed(`Change the uncertainty of ${line.label}`);
}

export function setCorrelation(draft: DocumentDraft, { between, rank }: SetCorrelation): Outcome {
  const [first, second] = between;
  const labels = correlatedLabels(asItStands(draft), between);
  if (!labels.ok) return labels;
  if (first === second) return fail({ code: "with-itself", label: labels.value[0]! });
  const correlations = draft.correlations ?? [];
  const index = correlations.findIndex(({ between: pair }) => pair.includes(first) && pair.includes(second));
  if (rank === null || rank === 0) {
    if (index !== -1) correlations.splice(index, 1);
    keepCorrelations(draft, correlations);
    return succeed(`Let ${labels.value.join(" and ")} go apart`);
  }
  if (!(rank >= -1 && rank <= 1)) return fail({ code: "bad-rank" });
  if (index !== -1) correlations[index]!.rank = rank;
  else if (correlations.length >= limits.correlations)
    return fail({ code: "too-many", what: "correlations", limit: limits.correlations });
  else keepCorrelations(draft, [...correlations, { between: [first, second], rank }]);
  return succeed(`Correlate ${labels.value.join(" and ")}`);
}

/** Takes away what is not known of a line, and how it went together with others. */
export function forgetUncertainty(draft: DocumentDraft, line: LineDraft): void {
  if (line.uncertainty === undefined) return;
  delete line.uncertainty;
  const { name } = line;
  const { correlations } = draft;
  if (correlations?.some(({ between }) => between.includes(name)))
    keepCorrelations(
      draft,
      correlations.filter(({ between }) => !between.includes(name)),
    );
}

/** The last one leaves no list behind. */
export function keepCorrelations(draft: DocumentDraft, kept: NonNullable<DocumentDraft["correlations"]>): void {
  if (kept.length === 0) delete draft.correlations;
  else draft.correlations = kept;
}

function correlatedLabels(document: Document, between: readonly string[]): Result<readonly string[], EditProblem> {
  const labels: string[] = [];
  for (const name of between) {
    const line = findLine(document, name);
    if (line === undefined) return fail({ code: "not-there", what: "line", name });
    if (line.uncertainty === undefined) return fail({ code: "not-uncertain", label: line.label });
    labels.push(line.label);
  }
  return succeed(labels);
}

function checkedUncertainty(uncertainty: Omit<Uncertainty, "stream">): Result<null, EditProblem> {
  const { distribution, low, high } = uncertainty;
  const numbers = [...Object.values(distribution).flat(), low ?? 0, high ?? 0];
  const wrong = numbers.find((each) => typeof each === "number" && !Number.isFinite(each));
  if (wrong !== undefined) return fail({ code: "not-finite", value: String(wrong) });
  if (distribution.kind === "discrete" && distribution.values.length > limits.outputs)
    return fail({ code: "too-many", what: "values in one distribution", limit: limits.outputs });
  const reason = distributionProblem(distribution);
  if (reason !== null) return fail({ code: "no-distribution", reason });
  return low !== undefined && high !== undefined && !(low < high)
    ? fail({ code: "no-distribution", reason: "The lower limit has to be below the upper limit." })
    : succeed(null);
}
