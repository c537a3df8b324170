/** The question of a solve: which input, in which range, for which figure to be what; and a second input. */
import type { GoalSeek, InputName } from "../../../shared/model/analyses.ts";
import { PickField } from "../../dialogs/LabelledFields.tsx";
import { RemoveButton } from "../../dialogs/RemoveButton.tsx";
import { rowButton } from "../../dialogs/rowButton.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { setAnalysis } from "../analysisActions.ts";
import { CellField } from "../fields/CellField.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { strongestInput } from "./firstSolve.ts";
import { levelBeside, levelNow } from "./levels.ts";
import { RangeFields } from "./RangeFields.tsx";

export function SolveChoices({ analysis }: { readonly analysis: GoalSeek }) {
  const app = useAppHandle();
  const compiled = useApp((state) => state.compiled);
  const live = useApp((state) => state.live);
  const unit = compiled.lines.get(analysis.goal.line)?.line.unit ?? "";
  const { between: _, with: second, ...bare } = analysis;
  const withSecond = second === undefined ? {} : { with: second };
  const change = (more: Partial<GoalSeek>) => setAnalysis(app, { ...analysis, ...more });
  const changeInput = (input: InputName) => setAnalysis(app, { ...bare, ...withSecond, change: input });
  const changeSecond = (next: GoalSeek["with"]) => {
    const { with: _old, ...rest } = analysis;
    setAnalysis(app, { ...rest, ...(next !== undefined && { with: next }) });
  };
  const addSecond = () => {
    const input = strongestInput(compiled, analysis.goal, analysis.change);
    if (input !== undefined) changeSecond({ input });
  };
  return (
    <div className="analysis-choices" data-rows>
      <CellField label="Change" cell={analysis.change} offers="inputs" onChange={changeInput} />
      <RangeFields
        input={analysis.change}
        between={analysis.between}
        onTake={(between) => setAnalysis(app, { ...bare, ...withSecond, ...(between !== null && { between }) })}
      />
      <CellField label="So that" cell={analysis.goal} offers="outputs" onChange={(goal) => change({ goal })} />
      <PickField
        label="Is"
        value={"value" in analysis.level ? "number" : "cell"}
        options={kinds}
        onChange={(kind) =>
          change({
            level: kind === "number" ? { value: levelNow(live, analysis) } : levelBeside(compiled, analysis.goal),
          })
        }
      />
      {"value" in analysis.level ? (
        <NumberField
          label="Level"
          unit={unit === "flag" ? "" : unit}
          value={analysis.level.value}
          onTake={(value) => change({ level: { value } })}
        />
      ) : (
        <CellField
          label="Line"
          cell={analysis.level.cell}
          offers="outputs"
          onChange={(cell) => change({ level: { cell } })}
        />
      )}
      {second === undefined ? (
        <button
          type="button"
          className="plain-button view-action"
          data-adds="remove"
          onClick={addSecond}
          {...rowButton("second")}
        >
          And a second input…
        </button>
      ) : (
        <div className="solve-together" data-adds="second">
          <CellField
            label="Together with"
            cell={second.input}
            offers="inputs"
            onChange={(input) => changeSecond({ input })}
          />
          <RangeFields
            input={second.input}
            between={second.between}
            onTake={(between) => changeSecond({ input: second.input, ...(between !== null && { between }) })}
          />
          <RemoveButton
            hint="One input only"
            label="Leave the second input out"
            onClick={() => changeSecond(undefined)}
          />
        </div>
      )}
    </div>
  );
}

const kinds = [
  { value: "number", label: "a number" },
  { value: "cell", label: "another line" },
];
