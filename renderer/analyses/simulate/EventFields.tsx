/** An event while it is put right: what it is called, which cell, and beside what it must be. */
import type { TrialEvent } from "../../../shared/model/analyses.ts";
import { CommitField } from "../../dialogs/CommitField.tsx";
import { PickField } from "../../dialogs/LabelledFields.tsx";
import { useApp } from "../../state/AppContext.tsx";
import { CellField } from "../fields/CellField.tsx";
import { NumberField } from "../fields/NumberField.tsx";

interface Props {
  readonly event: TrialEvent;
  readonly onChange: (event: TrialEvent) => void;
}

export function EventFields({ event, onChange }: Props) {
  const unit = useApp((state) => state.compiled.lines.get(event.cell.line)?.line.unit ?? "");
  const { level } = event;
  const toCell = () => onChange({ ...event, level: { cell: { line: event.cell.line } } });
  const toNumber = () => onChange({ ...event, level: { value: 0 } });
  return (
    <div className="simulation-event">
      <CommitField
        label="What it is called"
        value={event.label}
        onTake={(label) => {
          if (label === "") return "It needs a name.";
          onChange({ ...event, label });
          return null;
        }}
      />
      <CellField label="Line" cell={event.cell} offers="any" onChange={(cell) => onChange({ ...event, cell })} />
      <PickField
        label="Is"
        value={event.when}
        options={whens}
        onChange={(when) => onChange({ ...event, when: when as TrialEvent["when"] })}
      />
      <PickField
        label="Than"
        value={"value" in level ? "number" : "cell"}
        options={kinds}
        onChange={(kind) => (kind === "cell" ? toCell() : toNumber())}
      />
      {"value" in level ? (
        <NumberField
          label="Number"
          value={level.value}
          unit={unit === "flag" ? "" : unit}
          onTake={(value) => onChange({ ...event, level: { value } })}
        />
      ) : (
        <CellField
          label="Other line"
          cell={level.cell}
          offers="outputs"
          onChange={(cell) => onChange({ ...event, level: { cell } })}
        />
      )}
    </div>
  );
}

const whens = [
  { value: "below", label: "below" },
  { value: "above", label: "above" },
  { value: "is", label: "the same as" },
];

const kinds = [
  { value: "number", label: "a number" },
  { value: "cell", label: "another line" },
];
