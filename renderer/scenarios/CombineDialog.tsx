/** Puts together the scenarios of several axes, each with each. */
import { Checkbox, Modal } from "@mantine/core";
import { type FormEvent, useMemo, useState } from "react";
import { counted } from "../../shared/model/counted.ts";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { FormFoot } from "../dialogs/FormFoot.tsx";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { axisCombinations, combinationsEdit } from "./axisCombinations.ts";
import { ReplacedList } from "./ReplacedList.tsx";
import { axesOf } from "./scenarioSettings.ts";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function CombineDialog({ isOpen, onClose }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Combine axes" size="md">
      <CombineForm onClose={onClose} />
    </Modal>
  );
}

const mostListed = 8;

function CombineForm({ onClose }: Pick<Props, "onClose">) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const axes = axesOf(document.scenarios);
  const [chosen, choose] = useState(axes);
  const [problem, setProblem] = useState<string | null>(null);
  const combinations = useMemo(() => axisCombinations(document.scenarios, chosen), [document.scenarios, chosen]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const edit = combinationsEdit(document, combinations);
    const refused = edit === null ? null : takeEdit(app, edit);
    setProblem(refused);
    if (refused === null) onClose();
  };
  return (
    <form onSubmit={submit} className="field-stack">
      <fieldset className="scenario-combines">
        <legend className="field-label">One scenario of each of these axes</legend>
        {axes.map((axis) => (
          <Checkbox
            key={axis}
            size="xs"
            label={axis}
            checked={chosen.includes(axis)}
            onChange={(event) =>
              choose(event.target.checked ? [...chosen, axis] : chosen.filter((each) => each !== axis))
            }
          />
        ))}
      </fieldset>
      <ul className="scenario-combined" aria-label="Scenarios that are added">
        {combinations.slice(0, mostListed).map(({ label }) => (
          <li key={label}>{label}</li>
        ))}
        {combinations.length > mostListed && <li>And {combinations.length - mostListed} more.</li>}
        {combinations.length === 0 && (
          <li>{chosen.length < 2 ? "Choose two axes or more." : "Every combination is there already."}</li>
        )}
      </ul>
      <ReplacedList document={document} together={combinations} />
      <FieldProblem text={problem} />
      <FormFoot
        action={combinations.length === 0 ? "Add" : `Add ${counted(combinations.length, "scenario")}`}
        isDisabled={combinations.length === 0}
        onCancel={onClose}
      />
    </form>
  );
}
