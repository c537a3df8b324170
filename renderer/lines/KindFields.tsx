/** Input or calculation, with what becomes of numbers and formula where one is made of the other. */
import { Radio } from "@mantine/core";
import type { Line } from "../../shared/model/document.ts";
import type { LineSettings } from "../../shared/model/edits/lineSettings.ts";
import { isCalculation } from "../../shared/model/lines.ts";
import { PickField, TextField } from "../dialogs/LabelledFields.tsx";
import type { SettingsProblems } from "./judgeSettings.ts";

interface Props {
  readonly line: Line;
  readonly settings: LineSettings;
  readonly problems: SettingsProblems;
  readonly change: (change: Partial<LineSettings>) => void;
}

export function KindFields({ line, settings, problems, change }: Props) {
  const wasCalculation = isCalculation(line);
  const hasNumbers = line.values !== undefined;
  return (
    <fieldset className="line-settings-kind">
      <legend className="field-label">Numbers</legend>
      <Radio.Group
        aria-label="Numbers"
        value={settings.isCalculation ? "calculation" : "input"}
        onChange={(value) => change({ isCalculation: value === "calculation" })}
      >
        <div className="line-settings-radios">
          <Radio value="input" label="Input: typed" />
          <Radio value="calculation" label="Calculation: one formula for the whole row" />
        </div>
      </Radio.Group>
      {settings.isCalculation ? (
        <>
          <TextField
            label="Formula"
            value={settings.formula}
            problem={problems.formula}
            isName
            onChange={(formula) => change({ formula })}
          />
          <TextField
            label="Opening formula, for the first period (may be empty)"
            value={settings.opening}
            problem={problems.opening}
            isName
            onChange={(opening) => change({ opening })}
          />
          {!wasCalculation && hasNumbers && (
            <PickField
              label="The numbers typed so far"
              value={settings.keep}
              options={keeps}
              onChange={(keep) => change({ keep: keep as LineSettings["keep"] })}
            />
          )}
        </>
      ) : wasCalculation ? (
        <p className="field-hint">
          The formula goes. The numbers it gives in the base now are typed in its place, one for each period.
        </p>
      ) : (
        <PickField
          label="It has"
          value={settings.isOneNumber ? "one" : "each"}
          options={counts}
          onChange={(value) => change({ isOneNumber: value === "one" })}
        />
      )}
    </fieldset>
  );
}

const keeps = [
  { value: "actuals", label: "Those of the actuals stay, the others go" },
  { value: "typed", label: "All stay over the formula, as overrides" },
  { value: "nothing", label: "All go" },
];

const counts = [
  { value: "one", label: "One number for all periods: that of the first" },
  { value: "each", label: "A number for each period" },
];
