/** One axis of a table: the input that is moved, in which manner, and from where to where. */
import type { Axis, Move } from "../../../shared/model/analyses.ts";
import { limits } from "../../../shared/model/edits/limits.ts";
import { PickField } from "../../dialogs/LabelledFields.tsx";
import { rowButton } from "../../dialogs/rowButton.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { CellField } from "../fields/CellField.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { listed, movedAs, usualAxis } from "./axisEdits.ts";
import { moveNames } from "./axisText.ts";
import { ListField } from "./ListField.tsx";

interface Props {
  /** `Across`, `Down`; `Maps`, one a step. */
  readonly place: string;
  readonly axis: Axis;
  /** After it there is no room for another. */
  readonly isLast: boolean;
  readonly onChange: (axis: Axis) => void;
  readonly onRemove: () => void;
}

const moves = (["set", "scale", "add"] as const).map((value) => ({ value, label: moveNames[value] }));
const manners = [
  { value: "range", label: "Even steps" },
  { value: "list", label: "List" },
];

export function AxisRow({ place, axis, isLast, onChange, onRemove }: Props) {
  const app = useAppHandle();
  const unit = useApp(({ compiled }) => compiled.lines.get(axis.input.line)?.line.unit ?? "");
  const { how, steps } = axis;
  const move = (to: Move) => {
    const { compiled, scenario } = app.store.getState();
    onChange(movedAs(compiled, scenario, axis, to));
  };
  // Percent are typed, factors are kept.
  const factor = how === "scale" ? 100 : 1;
  const shown = (value: number) => Number((value * factor).toPrecision(12));
  const counted = { unit: how === "scale" ? "%" : unit };
  return (
    <fieldset className="table-axis" data-adds={isLast ? "more" : undefined}>
      <legend className="for-screen-readers">{place}</legend>
      <span className="table-axis-place" aria-hidden="true">
        {place}
      </span>
      <CellField
        label="Input"
        cell={axis.input}
        offers="inputs"
        onChange={(input) => onChange(input.line === axis.input.line ? { ...axis, input } : usualAxis(input))}
      />
      <PickField label="Moved" value={how} options={moves} onChange={(to) => move(to as Move)} />
      <PickField
        label="Steps"
        value={"values" in steps ? "list" : "range"}
        options={manners}
        onChange={(manner) => onChange(listed(axis, manner === "list"))}
      />
      {"values" in steps ? (
        <ListField
          label={how === "scale" ? "Percent of base" : unit === "" ? "Values" : `Values, ${unit}`}
          values={steps.values.map(shown)}
          unit={counted.unit}
          onTake={(values) => onChange({ ...axis, steps: { values: values.map((value) => value / factor) } })}
        />
      ) : (
        <>
          <NumberField
            label="From"
            value={shown(steps.from)}
            {...counted}
            onTake={(from) => onChange({ ...axis, steps: { ...steps, from: from / factor } })}
          />
          <NumberField
            label="To"
            value={shown(steps.to)}
            {...counted}
            onTake={(to) => onChange({ ...axis, steps: { ...steps, to: to / factor } })}
          />
          <NumberField
            label="In steps"
            value={steps.count}
            refuse={notACount}
            onTake={(count) => onChange({ ...axis, steps: { ...steps, count } })}
          />
        </>
      )}
      <button
        type="button"
        className="plain-button view-action"
        aria-label={`Remove ${place}`}
        onClick={onRemove}
        {...rowButton("axis")}
      >
        Remove
      </button>
    </fieldset>
  );
}

const notACount = (value: number) =>
  Number.isInteger(value) && value >= 2 && value <= limits.tableSide
    ? null
    : `It takes a whole number from 2 to ${limits.tableSide}.`;
