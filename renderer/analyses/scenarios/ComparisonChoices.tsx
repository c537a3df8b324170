/** What is compared: against which scenario, which of them are shown, and the figure that is being chosen. */
import { Menu } from "@mantine/core";
import { nextOutput } from "../../../shared/analysis/cases/firstChoices.ts";
import type { ScenarioComparison } from "../../../shared/model/analyses.ts";
import { baseName } from "../../../shared/model/edits/newName.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { setAnalysis } from "../analysisActions.ts";
import { CellField } from "../fields/CellField.tsx";
import { LineField } from "../fields/LineField.tsx";
import { ScenarioField } from "../fields/ScenarioField.tsx";
import type { OpenFields } from "../useOpenFields.ts";
import { moved } from "./moved.ts";

interface Props {
  readonly analysis: ScenarioComparison;
  /** Of one of the figures. */
  readonly fields: OpenFields;
}

export function ComparisonChoices({ analysis, fields }: Props) {
  const app = useAppHandle();
  const compiled = useApp((state) => state.compiled);
  const { outputs, overTime } = analysis;
  const change = (more: Partial<ScenarioComparison>) => setAnalysis(app, { ...analysis, ...more });
  const setAgainst = (against: string | undefined) => {
    const { against: _, ...rest } = analysis;
    setAnalysis(app, { ...rest, ...(against !== undefined && { against }) });
  };
  const { of: chosen, close } = fields;
  const add = (by: HTMLElement) => {
    if (change({ outputs: [...outputs, nextOutput(compiled, outputs)] })) fields.open(outputs.length, by);
  };
  return (
    <div className="analysis-choices">
      <ScenarioField label="Compared with" value={analysis.against} onChange={setAgainst} />
      <ShownScenarios analysis={analysis} />
      <button
        type="button"
        className="plain-button view-action"
        data-adds="figure"
        onClick={({ currentTarget }) => add(currentTarget)}
      >
        Add a figure
      </button>
      <div data-adds="curve">
        <LineField
          label="Add a curve"
          value=""
          // One number for all periods would be a flat line.
          isOffered={({ name }) => compiled.lines.get(name)?.isTimed === true && !overTime.includes(name)}
          onChange={(line) => change({ overTime: [...overTime, line] })}
        />
      </div>
      {chosen !== null && outputs[chosen] !== undefined && (
        <fieldset className="comparison-figure">
          <legend className="for-screen-readers">The chosen figure</legend>
          <CellField
            label={`Figure ${chosen + 1}`}
            cell={outputs[chosen]}
            offers="outputs"
            onChange={(output) => change({ outputs: outputs.with(chosen, output) })}
          />
          <FigureMoves
            count={outputs.length}
            at={chosen}
            onMove={(to) => change({ outputs: moved(outputs, chosen, to) }) && fields.moveTo(to)}
            onRemove={() => change({ outputs: outputs.toSpliced(chosen, 1) }) && close()}
            onDone={close}
          />
        </fieldset>
      )}
    </div>
  );
}

interface MovesProps {
  readonly count: number;
  readonly at: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

function FigureMoves({ count, at, onMove, onRemove, onDone }: MovesProps) {
  const actions = [
    { label: "Left", isDisabled: at === 0, run: () => onMove(at - 1) },
    { label: "Right", isDisabled: at === count - 1, run: () => onMove(at + 1) },
    { label: "Remove", isDisabled: false, run: onRemove },
    { label: "Done", isDisabled: false, run: onDone },
  ];
  return (
    <div className="comparison-moves">
      {actions.map(({ label, isDisabled, run }) => (
        <button key={label} type="button" className="plain-button view-action" disabled={isDisabled} onClick={run}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** All, unless some are chosen; those are in the order of the model. */
function ShownScenarios({ analysis }: { readonly analysis: ScenarioComparison }) {
  const app = useAppHandle();
  const scenarios = useApp((state) => state.document.scenarios);
  const all = [{ name: baseName, label: "Base" }, ...scenarios];
  const shown = new Set(analysis.scenarios ?? all.map(({ name }) => name));
  const toggle = (name: string) => {
    const chosen = all.map((each) => each.name).filter((each) => (each === name ? !shown.has(name) : shown.has(each)));
    const { scenarios: _, ...rest } = analysis;
    setAnalysis(app, chosen.length === all.length || chosen.length === 0 ? rest : { ...rest, scenarios: chosen });
  };
  return (
    <Menu position="bottom-start" width="max-content" closeOnItemClick={false}>
      <Menu.Target>
        <button type="button" className="plain-button view-action">
          {analysis.scenarios === undefined ? "All scenarios" : `${shown.size} of ${all.length} scenarios`}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {all.map(({ name, label }) => (
          <Menu.CheckboxItem key={name} checked={shown.has(name)} onChange={() => toggle(name)}>
            {label}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
