/** Conditions while they are typed: a number that is not one yet is kept as it stands, with what is wrong with it. */
import type { Condition, Extra } from "../../shared/model/document.ts";
import { editText } from "../../shared/model/numberFormat.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";

export interface DraftCondition {
  /** Told from the others by it for as long as the dialog is open. */
  readonly key: number;
  readonly when: Condition["when"];
  readonly text: string;
  readonly look: Condition["look"];
  /** What came with the condition and has no field here. */
  readonly extra?: Extra;
}

/** What is wrong with the condition of a key. */
export interface DraftProblem {
  readonly key: number;
  readonly text: string;
}

export const draftOf = (conditions: readonly Condition[]): readonly DraftCondition[] =>
  conditions.map(({ value, ...rest }, key) => ({ ...rest, key, text: editText(value) }));

/** The next one to fill in: the other kind of trouble first, since a covenant is most often a floor. */
export const newDraft = (drafts: readonly DraftCondition[]): DraftCondition => ({
  key: Math.max(-1, ...drafts.map(({ key }) => key)) + 1,
  when: "below",
  text: "",
  look: drafts.length === 0 ? "bad" : "warn",
});

/** `read` gives the number that a text means, or a sentence where it means none. */
export function readConditions(
  drafts: readonly DraftCondition[],
  read: (text: string) => number | string,
): Result<readonly Condition[], DraftProblem> {
  const values = drafts.map(({ text }) => read(text));
  const problems = values.flatMap((value, at) =>
    typeof value === "string" ? [{ key: drafts[at]!.key, text: value }] : [],
  );
  if (problems.length > 0) return fail(...problems);
  return succeed(drafts.map(({ key: _, text: __, ...rest }, at) => ({ ...rest, value: Number(values[at]) })));
}
