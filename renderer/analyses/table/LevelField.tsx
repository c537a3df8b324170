/** What is marked in a table where the figure reaches it: nothing, a number, or what another cell has. */
import { likelyLevel } from "../../../shared/analysis/cases/likelyLevel.ts";
import type { CellName, Level } from "../../../shared/model/analyses.ts";
import { PickField } from "../../dialogs/LabelledFields.tsx";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { CellField } from "../fields/CellField.tsx";
import { NumberField } from "../fields/NumberField.tsx";

interface Props {
  /** Of what the level is counted in the unit. */
  readonly output: CellName;
  readonly level: Level | undefined;
  readonly onChange: (level: Level | undefined) => void;
}

const kinds = [
  { value: "none", label: "No line" },
  { value: "value", label: "Where it is" },
  { value: "cell", label: "Where it meets" },
];

export function LevelField({ output, level, onChange }: Props) {
  const app = useAppHandle();
  const unit = useApp(({ compiled }) => compiled.lines.get(output.line)?.line.unit ?? "");
  const kind = level === undefined ? "none" : "cell" in level ? "cell" : "value";
  const choose = (chosen: string) => {
    const { compiled } = app.store.getState();
    if (chosen === "none") onChange(undefined);
    else if (chosen === "value") onChange({ value: 0 });
    else onChange(likelyLevel(compiled, output) ?? { cell: output });
  };
  return (
    <>
      <PickField label="Line drawn" value={kind} options={kinds} onChange={choose} />
      {level !== undefined && "value" in level && (
        <NumberField label="Level" value={level.value} unit={unit} onTake={(value) => onChange({ value })} />
      )}
      {level !== undefined && "cell" in level && (
        <CellField label="Other figure" cell={level.cell} offers="outputs" onChange={(cell) => onChange({ cell })} />
      )}
    </>
  );
}
