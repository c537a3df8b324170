/** How a draw acts on the value, how often it is made, and between which it has to lie. */
import { withUnit } from "../../shared/model/withUnit.ts";
import { PickField, TextField } from "../dialogs/LabelledFields.tsx";
import type { DraftProblems, UncertaintyDraft } from "./draft.ts";

interface Props {
  readonly draft: UncertaintyDraft;
  readonly problems: DraftProblems;
  readonly unit: string;
  /** Whether the line has a number for each period, and for each member of a list. */
  readonly isTimed: boolean;
  readonly isByLists: boolean;
  readonly change: (change: Partial<UncertaintyDraft>) => void;
}

export function DrawChoices({ draft, problems, unit, isTimed, isByLists, change }: Props) {
  return (
    <>
      <div className="uncertainty-row">
        {(isTimed || draft.over !== "once") && (
          <PickField
            label="Over the periods"
            value={draft.over}
            options={overs}
            onChange={(over) => change({ over: over as UncertaintyDraft["over"] })}
          />
        )}
        {(isByLists || draft.members !== "together") && (
          <PickField
            label="Over the members"
            value={draft.members}
            options={members}
            onChange={(each) => change({ members: each as UncertaintyDraft["members"] })}
          />
        )}
        <TextField
          label={withUnit("Never below", unit)}
          value={draft.notBelow}
          problem={problems["notBelow"]}
          onChange={(notBelow) => change({ notBelow })}
        />
        <TextField
          label={withUnit("Never above", unit)}
          value={draft.notAbove}
          problem={problems["notAbove"]}
          onChange={(notAbove) => change({ notAbove })}
        />
      </div>
      {draft.over === "walk" && <p className="field-hint">{walkHint(draft.how)}</p>}
    </>
  );
}

const overs = [
  { value: "once", label: "One draw for all periods" },
  { value: "each", label: "A draw for each period" },
  { value: "walk", label: "A random walk" },
];

const members = [
  { value: "together", label: "One draw for all members" },
  { value: "each", label: "A draw for each member" },
];

const walkHint = (how: UncertaintyDraft["how"]): string =>
  how === "scale"
    ? "Each period has the product of all draws up to it."
    : "Each period has the sum of all draws up to it.";
