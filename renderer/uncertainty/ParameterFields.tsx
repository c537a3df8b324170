/** The parameters of a kind of distribution, or the values and weights of a discrete one. */
import { Button } from "@mantine/core";
import { withUnit } from "../../shared/model/withUnit.ts";
import { TextField } from "../dialogs/LabelledFields.tsx";
import { RemoveButton } from "../dialogs/RemoveButton.tsx";
import type { DraftProblems, UncertaintyDraft } from "./draft.ts";
import { choiceOf, isPlain, parameterLabels } from "./kinds.ts";

interface Props {
  readonly draft: UncertaintyDraft;
  readonly problems: DraftProblems;
  /** Of what is drawn: the line's, or empty for a factor. */
  readonly unit: string;
  readonly change: (change: Partial<UncertaintyDraft>) => void;
}

export function ParameterFields(props: Props) {
  const { draft, problems, unit, change } = props;
  if (draft.kind === "discrete") return <WeightedValues {...props} />;
  return (
    <div className="uncertainty-row">
      {choiceOf(draft.kind).parameters.map((name) => (
        <TextField
          key={name}
          label={withUnit(parameterLabels[name], isPlain(name) ? "" : unit)}
          value={draft.texts[name] ?? ""}
          problem={problems[name]}
          onChange={(text) => change({ texts: { ...draft.texts, [name]: text } })}
        />
      ))}
    </div>
  );
}

function WeightedValues({ draft: { rows }, problems, unit, change }: Props) {
  const set = (at: number, row: Partial<(typeof rows)[number]>) =>
    change({ rows: rows.map((each, index) => (index === at ? { ...each, ...row } : each)) });
  return (
    <div className="uncertainty-values" data-rows>
      {rows.map((row, index) => (
        <div key={index} className="uncertainty-value">
          <TextField
            label={`${withUnit("Value", unit)} ${index + 1}`}
            value={row.value}
            problem={problems[`value ${index}`]}
            onChange={(value) => set(index, { value })}
          />
          <TextField
            label={`Weight ${index + 1}`}
            value={row.weight}
            problem={problems[`weight ${index}`]}
            onChange={(weight) => set(index, { weight })}
          />
          <RemoveButton
            hint="Take this value away"
            label={`Take value ${index + 1} away`}
            onClick={() => change({ rows: rows.filter((_, at) => at !== index) })}
          />
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        data-adds="remove"
        onClick={() => change({ rows: [...rows, { value: "", weight: "1" }] })}
      >
        + Value
      </Button>
    </div>
  );
}
