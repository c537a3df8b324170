/** Chooses a scenario or the base. */
import { baseName } from "../../../shared/model/edits/newName.ts";
import { PickField } from "../../dialogs/LabelledFields.tsx";
import { useApp } from "../../state/AppContext.tsx";

interface Props {
  readonly label: string;
  /** By name; undefined is the base. One that is gone stays chosen until another is. */
  readonly value: string | undefined;
  readonly onChange: (scenario: string | undefined) => void;
}

export function ScenarioField({ label, value = baseName, onChange }: Props) {
  const scenarios = useApp((state) => state.document.scenarios);
  const options = [
    { value: baseName, label: "Base" },
    ...scenarios.map((scenario) => ({ value: scenario.name, label: scenario.label })),
  ];
  const isGone = !options.some((option) => option.value === value);
  return (
    <PickField
      label={label}
      value={value}
      options={isGone ? [...options, { value, label: value }] : options}
      onChange={(name) => onChange(name === baseName ? undefined : name)}
    />
  );
}
