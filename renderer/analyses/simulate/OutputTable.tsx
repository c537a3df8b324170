/** The figures over all trials, one a row. The chosen one is drawn below. */
import { memo, useCallback } from "react";
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import { isFigure } from "../../../shared/analysis/cases/firstChoices.ts";
import type { OutputReport, SimulationReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { CellName, Simulation } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { limits } from "../../../shared/model/edits/limits.ts";
import { isByLists, memberKeys } from "../../../shared/model/lines.ts";
import { RemoveButton } from "../../dialogs/RemoveButton.tsx";
import { useAppHandle } from "../../state/AppContext.tsx";
import { goToCell } from "../../state/goToCell.ts";
import { useModel } from "../../state/useModel.ts";
import { CellField } from "../fields/CellField.tsx";
import { AddLineField } from "./AddLineField.tsx";
import type { ChangeSimulation } from "./changeSimulation.ts";
import { foundOf } from "./foundOf.ts";
import { countText } from "./runText.ts";
import { trialNumber } from "./trialNumber.ts";

interface Props {
  readonly outputs: Simulation["outputs"];
  readonly change: ChangeSimulation;
  readonly asked: Simulation;
  readonly report: SimulationReport;
  readonly chosen: number;
  readonly onChoose: (output: number) => void;
}

export const OutputTable = memo(function OutputTable({ outputs, change, asked, report, chosen, onChoose }: Props) {
  const app = useAppHandle();
  const compiled = useModel();
  const set = (changed: readonly CellName[]) => change((now) => ({ ...now, outputs: changed }));
  const add = useCallback(
    (name: string) => {
      const line = compiled.lines.get(name)!.line;
      const [members] = isByLists(line) ? memberKeys(compiled.document, line) : [];
      const output = { line: name, ...(members !== undefined && { members }) };
      onChoose(outputs.length);
      change((now) => ({ ...now, outputs: [...now.outputs, output] }));
    },
    [compiled, outputs, change, onChoose],
  );
  const current = outputs[chosen];
  return (
    <section aria-label="Figures" data-rows>
      <table className="simulation-table simulation-outputs">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {columns.map(({ label, title }) => (
              <th key={label} scope="col" title={title}>
                {label}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {outputs.map((name, index) => {
            const label = cellLabel(compiled, name);
            const found = foundOf(asked.outputs, name, report.outputs);
            const line = compiled.lines.get(name.line)?.line;
            return (
              <tr key={`${label} ${name.members} ${name.period}`} data-chosen={index === chosen || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="plain-button simulation-choose"
                    aria-pressed={index === chosen}
                    onClick={() => onChoose(index)}
                  >
                    {label}
                  </button>
                </th>
                {columns.map(({ label: column, of }, at) => (
                  <td key={column}>
                    {found === undefined || line === undefined ? (
                      ""
                    ) : at === 0 ? (
                      <button
                        type="button"
                        className="plain-button chart-figure"
                        title="Show where it comes from"
                        onClick={() => goToCell(app, found.cell)}
                      >
                        {trialNumber(of(found), line)}
                      </button>
                    ) : (
                      trialNumber(of(found), line)
                    )}
                  </td>
                ))}
                <td className="simulation-remove">
                  {found !== undefined && found.failed > 0 && (
                    <span className="simulation-failed" title={`${countText(found.failed)} trials have no number here`}>
                      ⚠ {countText(found.failed)}
                    </span>
                  )}
                  <RemoveButton
                    hint="Take this figure out of the simulation"
                    label={`Take ${label} out`}
                    onClick={() => set(outputs.filter((_, at) => at !== index))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="simulation-adds" data-adds="remove">
        {outputs.length < limits.outputs && <AddLineField label="Another figure" isOffered={isFigure} onPick={add} />}
        {current !== undefined &&
          hasPlace(compiled.lines.get(current.line)?.line, compiled.lines.get(current.line)?.isTimed) && (
            <div className="simulation-place">
              <CellField
                label="The chosen figure"
                cell={current}
                offers="outputs"
                onChange={(cell) => set(outputs.map((each, index) => (index === chosen ? cell : each)))}
              />
            </div>
          )}
      </div>
    </section>
  );
});

const hasPlace = (line: Line | undefined, isTimed: boolean | undefined): boolean =>
  line !== undefined && (isTimed === true || isByLists(line));

interface Column {
  readonly label: string;
  readonly title?: string;
  readonly of: (output: OutputReport) => number;
}

const columns: readonly Column[] = [
  { label: "Mean", of: ({ summary }) => summary.mean },
  {
    label: "Std error",
    title: "Standard error of the mean: how far it may be from that of endless trials",
    of: ({ summary }) => summary.se,
  },
  { label: "Std dev.", title: "Standard deviation of the trials", of: ({ summary }) => summary.sd },
  { label: "P5", title: "Five percent of the trials lie below", of: ({ summary }) => summary.p5 },
  { label: "P25", of: ({ summary }) => summary.p25 },
  { label: "P50", title: "The median", of: ({ summary }) => summary.p50 },
  { label: "P75", of: ({ summary }) => summary.p75 },
  { label: "P95", of: ({ summary }) => summary.p95 },
];
