/** An uncertainty while it is typed: texts, what they mean, and what is wrong with each in one sentence. */

import { editText } from "../../shared/model/numberFormat.ts";
import type { Distribution } from "../../shared/numbers/distributions/distribution.ts";
import { distributionProblem } from "../../shared/numbers/distributions/distributionProblem.ts";
import { numberIn } from "../analyses/fields/numberIn.ts";
import { asKind } from "./asKind.ts";
import { drawnLaw } from "./drawnLaw.ts";
import type { Stated } from "./firstUncertainty.ts";
import { choiceOf, isPlain, type Kind, type ParameterName } from "./kinds.ts";

export interface UncertaintyDraft {
  readonly kind: Kind;
  /** By name of the parameter; those of other kinds are gone. */
  readonly texts: { readonly [Name in ParameterName]?: string };
  /** Of a discrete one. */
  readonly rows: readonly { readonly value: string; readonly weight: string }[];
  readonly how: NonNullable<Stated["how"]>;
  readonly over: NonNullable<Stated["over"]>;
  readonly members: NonNullable<Stated["members"]>;
  /** Empty where it is not cut there. */
  readonly notBelow: string;
  readonly notAbove: string;
}

/** By field: a parameter, `value 0` and `weight 0` of a discrete one's rows, `notBelow`, `notAbove`; `whole` is of all together. */
export type DraftProblems = { readonly [field: string]: string };

export type ReadDraft =
  | { readonly ok: true; readonly stated: Stated }
  | { readonly ok: false; readonly problems: DraftProblems };

export const draftOf = ({ distribution, how, over, members, low, high }: Stated): UncertaintyDraft => ({
  ...textsOf(distribution),
  how: how ?? "set",
  over: over ?? "once",
  members: members ?? "together",
  notBelow: low === undefined ? "" : editText(low),
  notAbove: high === undefined ? "" : editText(high),
});

/** Of another kind, about where it was; from nothing readable it begins anew. */
export function withKind(draft: UncertaintyDraft, kind: Kind, unit: string): UncertaintyDraft {
  const read = readDraft(draft, unit);
  const from: Distribution = read.ok ? read.stated.distribution : { kind: "uniform", low: 0, high: 1 };
  return { ...draft, ...textsOf(asKind(from, kind)) };
}

/** `unit` is the line's; a factor has none. */
export function readDraft(draft: UncertaintyDraft, unit: string): ReadDraft {
  const problems: Record<string, string> = {};
  const measure = draft.how === "scale" ? "" : unit;
  const read = (field: string, text: string, of: string): number => {
    const number = text.trim() === "" ? "It needs a number." : numberIn(text, of);
    if (typeof number === "number") return number;
    problems[field] = number;
    return Number.NaN;
  };
  const distribution = distributionOf(draft, measure, read);
  const low = draft.notBelow.trim() === "" ? undefined : read("notBelow", draft.notBelow, measure);
  const high = draft.notAbove.trim() === "" ? undefined : read("notAbove", draft.notAbove, measure);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const whole = distributionProblem(distribution);
  if (whole !== null) return { ok: false, problems: { whole } };
  const cut = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
  if (Number.isNaN(drawnLaw({ distribution, ...cut }).quantile(0.5)))
    return { ok: false, problems: { notAbove: "Nothing of the distribution lies within these." } };
  const { how, over, members } = draft;
  return {
    ok: true,
    stated: {
      distribution,
      ...(how !== "set" && { how }),
      ...(over !== "once" && { over }),
      ...(members !== "together" && { members }),
      ...cut,
    },
  };
}

function distributionOf(
  { kind, texts, rows }: UncertaintyDraft,
  measure: string,
  read: (field: string, text: string, of: string) => number,
): Distribution {
  if (kind === "discrete")
    return {
      kind,
      values: rows.map(({ value }, index) => read(`value ${index}`, value, measure)),
      weights: rows.map(({ weight }, index) => read(`weight ${index}`, weight, "")),
    };
  const parameters = choiceOf(kind).parameters.map((name) => [
    name,
    read(name, texts[name] ?? "", isPlain(name) ? "" : measure),
  ]);
  return { kind, ...Object.fromEntries(parameters) } as Distribution;
}

function textsOf(distribution: Distribution): Pick<UncertaintyDraft, "kind" | "texts" | "rows"> {
  const { kind } = distribution;
  if (kind === "discrete") {
    const { values, weights } = distribution;
    const rows = values.map((value, index) => ({ value: editText(value), weight: editText(weights[index]!) }));
    return { kind, texts: {}, rows };
  }
  const stated: { readonly [name: string]: unknown } = { ...(kind === "beta" && { low: 0, high: 1 }), ...distribution };
  const texts = choiceOf(kind).parameters.map((name) => [name, editText(stated[name] as number)]);
  return { kind, texts: Object.fromEntries(texts), rows: [] };
}
