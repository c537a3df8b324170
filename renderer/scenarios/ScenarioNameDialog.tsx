/** Asks what a scenario is to be called. */
import { Button, Group, Modal } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";
import "../dialogs/fields.css";

interface Props {
  readonly title: string;
  readonly initialLabel: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Given what was typed, without spaces around it; never empty. */
  readonly onTake: (label: string) => void;
}

export function ScenarioNameDialog({ title, initialLabel, isOpen, onClose, onTake }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} size="sm" returnFocus={false}>
      <NameForm initialLabel={initialLabel} onClose={onClose} onTake={onTake} />
    </Modal>
  );
}

/** Mounted anew each time the dialog opens, so it begins with the label of the moment. */
function NameForm({ initialLabel, onClose, onTake }: Pick<Props, "initialLabel" | "onClose" | "onTake">) {
  const [label, setLabel] = useState(initialLabel);
  const fieldId = useId();
  const wanted = label.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted !== "") onTake(wanted);
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor={fieldId} className="field-label">
        Name
      </label>
      <input
        id={fieldId}
        className="dialog-field"
        data-autofocus
        maxLength={200}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button type="submit" size="xs" disabled={wanted === ""}>
          Save
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
