import { SegmentedControl } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";
import { inOtherUnit } from "../../shared/model/edits/inOtherUnit.ts";
import type { TimelineFields } from "../../shared/model/edits/newTimeline.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import { timelinePreview } from "../../shared/model/edits/timelinePreview.ts";
import { FormFoot } from "../dialogs/FormFoot.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { ActualsChoice } from "./ActualsChoice.tsx";
import { type Draft, draftOf, fieldsOf, isSameTimeline } from "./draft.ts";
import { TimelinePreviewText } from "./TimelinePreviewText.tsx";
import { setTimeline } from "./timelineActions.ts";
import "../dialogs/fields.css";

const units = [
  { value: "year", label: "Years" },
  { value: "quarter", label: "Quarters" },
  { value: "month", label: "Months" },
] as const;

const examples = { year: "2024", quarter: "2024-Q1", month: "2024-01" } as const;

/** Mounted anew each time the dialog opens, so it begins with the timeline of the moment. */
export function TimelineForm({ onClose }: { readonly onClose: () => void }) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const [draft, setDraft] = useState<Draft>(() => draftOf(document.timeline));
  const [startId, periodsId, unitId] = [useId(), useId(), useId()];
  const fields: TimelineFields = fieldsOf(draft);
  const preview = timelinePreview(document, fields);
  const isChange = preview.ok && !isSameTimeline(preview.value.timeline, document.timeline);

  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const changeUnit = (unit: Draft["unit"]) => {
    const { start, periods } = draft;
    const whole = Number(periods);
    const other = inOtherUnit({ start, periods: Number.isInteger(whole) ? whole : 1, unit: draft.unit }, unit);
    change({ unit, start: other.start, periods: String(other.periods), actuals: null });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChange && setTimeline(app, fields)) onClose();
  };
  return (
    <form onSubmit={submit}>
      <div className="timeline-fields">
        <div>
          <label className="field-label" htmlFor={startId}>
            First period
          </label>
          <input
            id={startId}
            className="dialog-field"
            data-autofocus
            placeholder={examples[draft.unit]}
            value={draft.start}
            onChange={(event) => change({ start: event.target.value })}
          />
        </div>
        <div>
          <label className="field-label" htmlFor={periodsId}>
            Number of periods
          </label>
          <input
            id={periodsId}
            className="dialog-field"
            inputMode="numeric"
            value={draft.periods}
            onChange={(event) => change({ periods: event.target.value })}
          />
        </div>
        <ActualsChoice
          timeline={preview.ok ? preview.value.timeline : document.timeline}
          onPick={(actuals) => change({ actuals })}
        />
        <div>
          <span className="field-label" id={unitId}>
            A period is
          </span>
          <SegmentedControl
            aria-labelledby={unitId}
            fullWidth
            data={[...units]}
            value={draft.unit}
            onChange={changeUnit}
          />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section className="timeline-preview" aria-label="What changes" aria-live="polite" tabIndex={0}>
        {preview.ok ? (
          <TimelinePreviewText document={document} preview={preview.value} isChange={isChange} />
        ) : (
          <p className="field-problem">{editProblemSentence(preview.problems[0]!)}</p>
        )}
      </section>
      <FormFoot action="Change the timeline" isDisabled={!isChange} onCancel={onClose} mt="lg" />
    </form>
  );
}
