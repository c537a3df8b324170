import type { Timeline } from "../../shared/model/document.ts";
import { periodLabels } from "../../shared/model/timeline.ts";
import { PickField } from "../dialogs/LabelledFields.tsx";

interface Props {
  readonly timeline: Timeline;
  /** Given how many periods are actual. */
  readonly onPick: (actuals: number) => void;
}

/** The last period that is an actual. */
export function ActualsChoice({ timeline, onPick }: Props) {
  const untilEach = periodLabels(timeline).map((label, index) => ({ value: String(index + 1), label }));
  return (
    <PickField
      label="Actuals until"
      value={String(timeline.actuals)}
      options={[{ value: "0", label: "No actuals" }, ...untilEach]}
      onChange={(value) => onPick(Number(value))}
    />
  );
}
