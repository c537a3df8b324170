/** The lists a line is by, with what becomes of its numbers. */
import { Checkbox } from "@mantine/core";
import type { Line } from "../../shared/model/document.ts";
import type { LineSettings } from "../../shared/model/edits/lineSettings.ts";
import { FieldProblem } from "../dialogs/FieldProblem.tsx";
import { useApp } from "../state/AppContext.tsx";

interface Props {
  readonly line: Line;
  readonly settings: LineSettings;
  readonly problem: string | undefined;
  readonly change: (change: Partial<LineSettings>) => void;
}

/** Nothing in a model without lists. */
export function ListsField({ line, settings: { by, keepsFirst }, problem, change }: Props) {
  const lists = useApp((state) => state.document.lists);
  if (lists.length === 0) return null;
  const before = line.by ?? [];
  const gained = by.some((name) => !before.includes(name));
  const isLosing = before.some((name) => !by.includes(name));
  const toggle = (name: string) =>
    change({ by: by.includes(name) ? by.filter((each) => each !== name) : [...by, name] });
  return (
    <fieldset className="line-settings-kind">
      <legend className="field-label">By lists: a row for each of their members</legend>
      <div className="line-settings-radios">
        {lists.map(({ name, label }) => (
          <Checkbox key={name} label={label} checked={by.includes(name)} onChange={() => toggle(name)} />
        ))}
      </div>
      {gained && <p className="field-hint">What is typed so far is then the same for every member.</p>}
      {isLosing && (
        <Checkbox
          label="Where the members differ, keep what the first one has"
          checked={keepsFirst}
          onChange={() => change({ keepsFirst: !keepsFirst })}
        />
      )}
      <FieldProblem text={problem} />
    </fieldset>
  );
}
