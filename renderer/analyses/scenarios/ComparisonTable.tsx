/** The figures of every scenario, each with its change against one of them; rows are put in another order by their grips. */
import type { ComparedOutput, ComparisonReport } from "../../../shared/analysis/scenarios/comparison.ts";
import type { ScenarioComparison } from "../../../shared/model/analyses.ts";
import type { Scenario } from "../../../shared/model/document.ts";
import { memberLabels } from "../../../shared/model/lines.ts";
import { periodLabels } from "../../../shared/model/timeline.ts";
import { rowButton } from "../../dialogs/rowButton.ts";
import { useReorder } from "../../dialogs/useReorder.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { ComparisonRow } from "./ComparisonRow.tsx";
import { moveRow } from "./moveRow.ts";
import { namesInOrder } from "./rowOrder.ts";

interface Props {
  readonly analysis: ScenarioComparison;
  readonly report: ComparisonReport;
  readonly labels: readonly string[];
  readonly against: string;
  /** Index of the figure whose fields are shown above; null for none. */
  readonly chosen: number | null;
  readonly onChoose: (output: number, by: HTMLElement) => void;
  readonly onSettings: (scenario: Scenario) => void;
  readonly onPromote: (scenario: Scenario) => void;
}

export function ComparisonTable(props: Props) {
  const { analysis, report, labels, chosen, onChoose } = props;
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  // In the order as it stands: the report that has it so is still on its way.
  const names = namesInOrder(document, analysis).filter((name) => report.scenarios.includes(name));
  const movable = names.filter((name) => name !== null);
  const move = (from: number, to: number) => moveRow(app, analysis, movable[from]!, movable[to]!);
  const reorder = useReorder(movable.length, move);
  return (
    <div className="comparison-scroll">
      <table className="comparison-table comparison-figures">
        <thead>
          <tr>
            <th scope="col">Scenario</th>
            {report.outputs.map(({ cell }, index) => (
              <OutputHead
                // By place: the same cell may stand in two columns.
                key={index}
                cell={cell}
                isChosen={chosen === index}
                onChoose={(by) => onChoose(index, by)}
              />
            ))}
            <td className="comparison-menu" />
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const index = report.scenarios.indexOf(name);
            const place = name === null ? null : movable.indexOf(name);
            const own = { index, label: labels[index]!, place, placeCount: movable.length, reorder };
            return <ComparisonRow key={name} {...props} {...own} onMove={move} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly cell: ComparedOutput["cell"];
  readonly isChosen: boolean;
  readonly onChoose: (by: HTMLElement) => void;
}

function OutputHead({ cell: { line: name, member, period }, isChosen, onChoose }: HeadProps) {
  const document = useApp((state) => state.document);
  const compiled = useApp((state) => state.compiled.lines.get(name));
  if (compiled === undefined) return <th scope="col" />;
  const { line, isTimed } = compiled;
  const place = [
    memberLabels(document, line)[member] ?? "",
    isTimed ? periodLabels(document.timeline)[period]! : "",
    line.unit,
  ].filter((part) => part !== "");
  return (
    <th scope="col">
      <button
        type="button"
        className="plain-button comparison-head"
        aria-pressed={isChosen}
        onClick={({ currentTarget }) => onChoose(currentTarget)}
        {...rowButton("figure")}
      >
        {line.label}
        <span className="comparison-place">{place.join(", ")}</span>
      </button>
    </th>
  );
}
