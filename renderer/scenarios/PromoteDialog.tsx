/** Asks before a scenario becomes the base: what the base takes over, what other scenarios cannot keep, and whether the base as it is stays as one. */
import { Button, Checkbox, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { counted } from "../../shared/model/counted.ts";
import type { Document, Scenario } from "../../shared/model/document.ts";
import type { Edit } from "../../shared/model/edits/edit.ts";
import { freshName } from "../../shared/model/edits/names.ts";
import { oneStep } from "../../shared/model/edits/oneStep.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import { promotionOf } from "../../shared/model/edits/promotion/promotion.ts";
import { findLine } from "../../shared/model/lines.ts";
import { listed } from "../../shared/model/listed.ts";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { takeEdit } from "../dialogs/takeEdit.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { pickScenario } from "../state/pickScenario.ts";

interface Props {
  readonly scenario: Scenario | null;
  readonly onClose: () => void;
}

export function PromoteDialog({ scenario, onClose }: Props) {
  return (
    <Modal opened={scenario !== null} onClose={onClose} title={`Make “${scenario?.label}” the base?`}>
      {scenario !== null && <Question scenario={scenario} onClose={onClose} />}
    </Modal>
  );
}

function Question({ scenario, onClose }: { readonly scenario: Scenario; readonly onClose: () => void }) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const [keeps, setKeeps] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const promotion = promotionOf(document, scenario.name);
  if (!promotion.ok) return <p className="dialog-text">{editProblemSentence(promotion.problems[0]!)}</p>;
  const { lines, lost } = promotion.value;
  const labels = [...lines.keys()].map((name) => findLine(document, name)?.label ?? name);
  const promote = () => {
    const refused = takeEdit(app, promotionEdit(document, scenario, keeps));
    setProblem(refused);
    if (refused !== null) return;
    pickScenario(app, null);
    onClose();
  };
  return (
    <>
      <p className="dialog-text">
        {lines.size === 0
          ? `It changes nothing, so the base stays as it is.`
          : `The base takes over what it changes in ${counted(lines.size, "line")}: ${listed(labels)}. Every other scenario keeps its numbers${lost.length === 0 ? "." : " but these:"}`}
      </p>
      {lost.length > 0 && (
        <ul className="dialog-text promote-lost">
          {lost.map(({ scenario: label, line }) => (
            <li
              key={`${label} ${line}`}
            >{`${label} has the base's ${line}: a number typed over it cannot be taken away by a scenario.`}</li>
          ))}
        </ul>
      )}
      <Checkbox
        mt="md"
        size="xs"
        label="Keep the base as it is now as the scenario “Former base”"
        checked={keeps}
        onChange={(event) => setKeeps(event.target.checked)}
      />
      <FieldProblem text={problem} />
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button size="xs" onClick={promote}>
          Make it the base
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </>
  );
}

/** A scenario that changes nothing keeps its numbers like any other: so it is what the base was. */
function promotionEdit({ scenarios }: Document, { name, label }: Scenario, keepsFormer: boolean): Edit {
  const promote = { kind: "promote-scenario", scenario: name } as const;
  if (!keepsFormer) return promote;
  const labels = new Set(scenarios.map((scenario) => scenario.label));
  let former = "Former base";
  for (let count = 2; labels.has(former); count++) former = `Former base ${count}`;
  const taken = scenarios.map((scenario) => scenario.name);
  const added = { name: freshName(former, taken, "scenario"), label: former, changes: [] };
  return oneStep(`Make ${label} the base`, [{ kind: "add-scenario", scenario: added, at: 0 }, promote])!;
}
