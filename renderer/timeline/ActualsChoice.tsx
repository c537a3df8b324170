import { useId } from "react";
import type { Timeline } from "../../shared/model/document.ts";
import { periodLabels } from "../../shared/model/timeline.ts";

interface Props {
  readonly timeline: Timeline;
  /** Given how many periods are actual. */
  readonly onPick: (actuals: number) => void;
}

/** The last period that is an actual. */
export function ActualsChoice({ timeline, onPick }: Props) {
  const fieldId = useId();
  return (
    <div>
      <label className="field-label" htmlFor={fieldId}>
        Actuals until
      </label>
      <select
        id={fieldId}
        className="dialog-field"
        value={timeline.actuals}
        onChange={(event) => onPick(Number(event.target.value))}
      >
        <option value={0}>No actuals</option>
        {periodLabels(timeline).map((label, index) => (
          <option key={label} value={index + 1}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
