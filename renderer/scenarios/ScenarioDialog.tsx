/** What a scenario is called, what it rests on, and what it is about; of a new one or of one there is. */
import { Checkbox, Modal } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Scenario } from "../../shared/model/document.ts";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { FormFoot } from "../dialogs/FormFoot.tsx";
import { LongField, PickField, TextField } from "../dialogs/LabelledFields.tsx";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { pickScenario } from "../state/pickScenario.ts";
import { ReplacedList } from "./ReplacedList.tsx";
import {
  axesOf,
  linkedAs,
  newScenarioEdit,
  possibleBases,
  type ScenarioSettings,
  scenarioEdit,
  settingsOf,
} from "./scenarioSettings.ts";

interface Props {
  /** Null asks for a new one. */
  readonly scenario: Scenario | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function ScenarioDialog({ scenario, isOpen, onClose }: Props) {
  const title = scenario === null ? "New scenario" : `Scenario “${scenario.label}”`;
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size="md">
      <SettingsForm scenario={scenario} onClose={onClose} />
    </Modal>
  );
}

/** Mounted anew each time the dialog opens, so it begins with what is. */
function SettingsForm({ scenario, onClose }: Omit<Props, "isOpen">) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const [settings, setSettings] = useState(() => settingsOf(scenario ?? { label: "" }));
  const [problem, setProblem] = useState<string | null>(null);
  const change = (more: Partial<ScenarioSettings>) => {
    setSettings({ ...settings, ...more });
    setProblem(null);
  };
  const bases = possibleBases(document.scenarios, scenario?.name ?? null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const added = scenario === null ? newScenarioEdit(document, settings) : null;
    const edit = added ?? scenarioEdit(scenario!, settings);
    const refused = edit === null ? null : takeEdit(app, edit);
    setProblem(refused);
    if (refused !== null) return;
    if (added !== null) pickScenario(app, added.scenario.name);
    onClose();
  };
  return (
    <form onSubmit={submit} className="field-stack">
      <TextField label="Name" isFirst value={settings.label} onChange={(label) => change({ label })} />
      <LongField label="What it assumes" rows={2} value={settings.note} onChange={(note) => change({ note })} />
      <TextField
        label="Axis: the question it answers, such as Demand"
        value={settings.axis}
        suggestions={axesOf(document.scenarios)}
        onChange={(axis) => change({ axis })}
      />
      <PickField
        label="Based on"
        value={settings.basedOn}
        options={[
          { value: "", label: "The model itself" },
          ...bases.map(({ name, label }) => ({ value: name, label })),
        ]}
        onChange={(basedOn) => change({ basedOn })}
      />
      <CombineField bases={bases} settings={settings} onChange={(combines) => change({ combines })} />
      <ReplacedList document={document} together={[linkedAs(settings)]} />
      <FieldProblem text={problem} />
      <FormFoot
        action={scenario === null ? "Add" : "Save"}
        isDisabled={settings.label.trim() === ""}
        onCancel={onClose}
      />
    </form>
  );
}

interface CombineProps {
  readonly bases: readonly Scenario[];
  readonly settings: ScenarioSettings;
  readonly onChange: (combines: readonly string[]) => void;
}

/** What is ticked acts after what the scenario is based on, in the order it was ticked. */
function CombineField({ bases, settings: { basedOn, combines }, onChange }: CombineProps) {
  const offered = bases.filter(({ name }) => name !== basedOn);
  if (offered.length === 0) return null;
  return (
    <fieldset className="scenario-combines">
      <legend className="field-label">Combines</legend>
      {offered.map(({ name, label, axis }) => (
        <Checkbox
          key={name}
          size="xs"
          label={axis === undefined ? label : `${label} (${axis})`}
          checked={combines.includes(name)}
          onChange={(event) =>
            onChange(event.target.checked ? [...combines, name] : combines.filter((each) => each !== name))
          }
        />
      ))}
    </fieldset>
  );
}
