import type { FormEvent, KeyboardEvent } from "react";
import type { Line } from "../../shared/model/document.ts";
import { periodLabels } from "../../shared/model/timeline.ts";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { FormFoot } from "../dialogs/FormFoot.tsx";
import { LongField, PickField, TextField } from "../dialogs/LabelledFields.tsx";
import { useApp } from "../state/AppContext.tsx";
import { KindFields } from "./KindFields.tsx";
import { knownUnits } from "./knownUnits.ts";
import { ListsField } from "./ListsField.tsx";
import { useLineSettings } from "./useLineSettings.ts";
import "../dialogs/fields.css";
import "./lines.css";

interface Props {
  readonly line: Line;
  readonly onClose: () => void;
}

/** What is refused says so under its field, and stays as it was typed. */
export function LineSettingsForm({ line, onClose }: Props) {
  const document = useApp((state) => state.document);
  const isNoteFirst = useApp((state) => state.panel === "line-note");
  const { settings, problems, change, save } = useLineSettings(line, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
  };
  return (
    <form className="field-stack" onSubmit={submit} onKeyDown={onKeyDown}>
      <div className="line-settings-pair">
        <TextField
          label="Label"
          value={settings.label}
          problem={problems.label}
          isFirst={!isNoteFirst}
          onChange={(label) => change({ label })}
        />
        <TextField
          label="Name in formulas"
          value={settings.name}
          problem={problems.name}
          isName
          onChange={(name) => change({ name })}
        />
        <TextField
          label="Unit"
          value={settings.unit}
          problem={problems.unit}
          suggestions={knownUnits(document)}
          onChange={(unit) => change({ unit })}
        />
      </div>
      <KindFields line={line} settings={settings} problems={problems} change={change} />
      <div className="line-settings-pair">
        <PickField
          label="First period"
          value={settings.from}
          options={[{ value: "", label: "The first of the timeline" }, ...periodOptions(document.timeline)]}
          onChange={(from) => change({ from })}
        />
        <PickField
          label="Role"
          value={settings.role}
          options={roles}
          onChange={(role) => change({ role: role as typeof settings.role })}
        />
      </div>
      <ListsField line={line} settings={settings} problem={problems.by} change={change} />
      <LongField
        label="Note"
        value={settings.note}
        rows={3}
        isFirst={isNoteFirst}
        onChange={(note) => change({ note })}
      />
      <LongField label="Source" value={settings.source} rows={2} onChange={(source) => change({ source })} />
      <FieldProblem text={problems.other} />
      <FormFoot action="Save" onCancel={onClose} />
    </form>
  );
}

const roles = [
  { value: "", label: "None" },
  { value: "total", label: "Total: bold, a rule above" },
  { value: "check", label: "Check: passes where it is true" },
];

const periodOptions = (timeline: Parameters<typeof periodLabels>[0]) =>
  periodLabels(timeline).map((label) => ({ value: label, label }));
