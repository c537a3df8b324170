/** What is not known about an input, with a picture of it that follows every key. */
import { Button, Group, SegmentedControl } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Line } from "../../shared/model/document.ts";
import { isByLists } from "../../shared/model/lines.ts";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { FormFoot } from "../dialogs/FormFoot.tsx";
import { PickField } from "../dialogs/LabelledFields.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { cutText } from "./cutText.ts";
import { DrawChoices } from "./DrawChoices.tsx";
import { draftOf, readDraft, type UncertaintyDraft, withKind } from "./draft.ts";
import { firstUncertainty } from "./firstUncertainty.ts";
import { choiceOf, type Kind, kindChoices } from "./kinds.ts";
import { ParameterFields } from "./ParameterFields.tsx";
import { UncertaintyPreview } from "./UncertaintyPreview.tsx";
import { presentValue, removeUncertainty, setUncertainty } from "./uncertaintyActions.ts";

interface Props {
  readonly line: Line;
  readonly onClose: () => void;
}

export function UncertaintyForm({ line, onClose }: Props) {
  const app = useAppHandle();
  const isTimed = useApp((state) => state.compiled.lines.get(line.name)?.isTimed ?? false);
  const [now] = useState(() => presentValue(app.store.getState(), line));
  const [draft, setDraft] = useState(() => draftOf(line.uncertainty ?? firstUncertainty(line, now)));
  const [refused, setRefused] = useState<string | null>(null);
  const read = readDraft(draft, line.unit);
  const problems = read.ok ? {} : read.problems;
  const cut = read.ok ? cutText(read.stated, line) : null;
  const unit = draft.how === "scale" ? "" : line.unit;
  const change = (part: Partial<UncertaintyDraft>) => setDraft((before) => ({ ...before, ...part }));
  const close = (why: string | null) => (why === null ? onClose() : setRefused(why));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (read.ok) close(setUncertainty(app, line, read.stated));
  };
  return (
    <form className="uncertainty-form" onSubmit={submit}>
      <div className="field-stack">
        <div>
          <PickField
            label="Distribution"
            isFirst
            value={draft.kind}
            options={kindChoices.map(({ kind, label }) => ({ value: kind, label }))}
            onChange={(kind) => setDraft((before) => withKind(before, kind as Kind, line.unit))}
          />
          <p className="field-hint">{choiceOf(draft.kind).hint}</p>
        </div>
        <div>
          <span className="field-label" id="uncertainty-how">
            A draw is
          </span>
          <SegmentedControl
            size="xs"
            aria-labelledby="uncertainty-how"
            data={hows}
            value={draft.how}
            onChange={(how) => change(inOtherWay(draft, how as UncertaintyDraft["how"], line, now))}
          />
        </div>
        <div>
          <ParameterFields draft={draft} problems={problems} unit={unit} change={change} />
          <FieldProblem text={problems["whole"]} />
        </div>
        <DrawChoices
          draft={draft}
          problems={problems}
          unit={unit}
          isTimed={isTimed}
          isByLists={isByLists(line)}
          change={change}
        />
        <p className="field-hint uncertainty-cut" aria-live="polite">
          {cut}
        </p>
      </div>
      <UncertaintyPreview line={line} now={now} stated={read.ok ? read.stated : null} />
      <div className="uncertainty-foot">
        <FieldProblem text={refused} />
        <Group justify="space-between" gap="xs">
          {line.uncertainty === undefined ? (
            <span />
          ) : (
            <Button
              size="xs"
              variant="default"
              className="dialog-danger"
              onClick={() => close(removeUncertainty(app, line))}
            >
              Remove
            </Button>
          )}
          <FormFoot action="Save" isDisabled={!read.ok} onCancel={onClose} />
        </Group>
      </div>
    </form>
  );
}

const hows = [
  { value: "set", label: "The value" },
  { value: "scale", label: "A factor of it" },
  { value: "add", label: "Added to it" },
];

/** Between a value and a factor nothing typed keeps its meaning, so it begins anew where the value stands. */
function inOtherWay(
  draft: UncertaintyDraft,
  how: UncertaintyDraft["how"],
  line: Line,
  now: number,
): Partial<UncertaintyDraft> {
  const { how: _, over: __, members: ___, ...fresh } = draftOf(firstUncertainty(line, now, how));
  return { ...withKind({ ...draft, ...fresh, how }, draft.kind, line.unit), how };
}
