/** When a number is coloured: for checks and covenants. The first condition that holds counts. */
import type { Condition } from "../../shared/model/document.ts";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { rowButton } from "../dialogs/rowButton.ts";
import { type DraftCondition, type DraftProblem, newDraft } from "./draftConditions.ts";

interface Props {
  readonly drafts: readonly DraftCondition[];
  readonly problems: readonly DraftProblem[];
  readonly isMixed: boolean;
  readonly unit: string;
  readonly change: (drafts: readonly DraftCondition[]) => void;
}

const whens: { readonly [When in Condition["when"]]: string } = { below: "below", above: "above", is: "exactly" };
const looks: { readonly [Look in Condition["look"]]: string } = {
  bad: "✗ bad: red",
  warn: "! watch: amber",
  good: "✓ good: green",
};

export function ConditionRows({ drafts, problems, isMixed, unit, change }: Props) {
  const replace = (draft: DraftCondition) => change(drafts.map((old) => (old.key === draft.key ? draft : old)));
  return (
    <fieldset className="format-conditions" data-rows>
      <legend className="format-name">Colours</legend>
      {drafts.map((draft) => (
        <ConditionRow
          key={draft.key}
          draft={draft}
          problem={problems.find(({ key }) => key === draft.key)?.text ?? null}
          unit={unit}
          replace={replace}
          remove={() => change(drafts.filter(({ key }) => key !== draft.key))}
        />
      ))}
      <button
        type="button"
        className="plain-button link"
        data-adds="limit"
        onClick={() => change([...drafts, newDraft(drafts)])}
      >
        {drafts.length === 0 ? "Colour numbers past a limit" : "Add a limit"}
      </button>
      {isMixed ? <p className="format-hint">The lines differ: a limit added here takes the place of theirs.</p> : null}
    </fieldset>
  );
}

interface RowProps {
  readonly draft: DraftCondition;
  readonly problem: string | null;
  readonly unit: string;
  readonly replace: (draft: DraftCondition) => void;
  readonly remove: () => void;
}

function ConditionRow({ draft, problem, unit, replace, remove }: RowProps) {
  // Before anything is typed there is nothing to complain of.
  const complaint = draft.text === "" ? null : problem;
  return (
    <div className="format-condition">
      <select
        aria-label="When"
        className="format-field"
        value={draft.when}
        onChange={({ target }) => replace({ ...draft, when: target.value as Condition["when"] })}
      >
        {options(whens)}
      </select>
      <input
        aria-label={unit === "" ? "Limit" : `Limit in ${unit}`}
        aria-invalid={complaint !== null}
        className="format-field format-limit"
        value={draft.text}
        onChange={({ target }) => replace({ ...draft, text: target.value })}
      />
      <span className="format-unit">{unit}</span>
      <select
        aria-label="Look"
        className="format-field"
        data-look={draft.look}
        value={draft.look}
        onChange={({ target }) => replace({ ...draft, look: target.value as Condition["look"] })}
      >
        {options(looks)}
      </select>
      <button type="button" className="plain-button link" onClick={remove} {...rowButton("limit")}>
        Remove
      </button>
      <FieldProblem text={complaint} />
    </div>
  );
}

const options = (texts: { readonly [value: string]: string }) =>
  Object.entries(texts).map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
