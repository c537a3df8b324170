/** The figures of every scenario, each with its change against one of them; a row shows its scenario in the whole page. */
import type { ComparedOutput, ComparisonReport } from "../../../shared/analysis/scenarios/comparison.ts";
import type { Scenario } from "../../../shared/model/document.ts";
import { memberLabels } from "../../../shared/model/lines.ts";
import { periodLabels } from "../../../shared/model/timeline.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { goToCell } from "../../state/goToCell.ts";
import { pickScenario } from "../../state/pickScenario.ts";
import { comparedTexts, spokenText } from "./comparedTexts.ts";
import { restsOn } from "./restsOn.ts";
import { ScenarioRowMenu } from "./ScenarioRowMenu.tsx";

interface Props {
  readonly report: ComparisonReport;
  readonly labels: readonly string[];
  readonly against: string;
  /** Index of the figure whose fields are shown above; null for none. */
  readonly chosen: number | null;
  readonly onChoose: (output: number) => void;
  readonly onSettings: (scenario: Scenario) => void;
  readonly onPromote: (scenario: Scenario) => void;
}

export function ComparisonTable(props: Props) {
  const { report, labels, chosen, onChoose } = props;
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
                onChoose={() => onChoose(index)}
              />
            ))}
            <td className="comparison-menu" />
          </tr>
        </thead>
        <tbody>
          {report.scenarios.map((scenario, index) => (
            <ScenarioRow key={scenario} {...props} index={index} label={labels[index]!} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly cell: ComparedOutput["cell"];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
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
      <button type="button" className="plain-button comparison-head" aria-pressed={isChosen} onClick={onChoose}>
        {line.label}
        <span className="comparison-place">{place.join(", ")}</span>
      </button>
    </th>
  );
}

interface RowProps extends Props {
  readonly index: number;
  readonly label: string;
}

function ScenarioRow({ report, against, index, label, onSettings, onPromote }: RowProps) {
  const app = useAppHandle();
  const name = report.scenarios[index] ?? null;
  const document = useApp((state) => state.document);
  const isShown = useApp((state) => state.scenario === name);
  const scenario = document.scenarios.find((each) => each.name === name);
  const isReference = name === report.against;
  const rests = scenario === undefined ? "" : restsOn(document, scenario);
  return (
    <tr data-shown={isShown || undefined}>
      <th scope="row">
        <button
          type="button"
          className="plain-button comparison-scenario"
          title={scenario?.note ?? (name === null ? document.note : undefined)}
          aria-pressed={isShown}
          onClick={() => pickScenario(app, name)}
        >
          {label}
        </button>
        {(rests !== "" || isReference) && (
          <span className="comparison-place">
            {[rests, isReference ? "compared with" : ""].filter(Boolean).join(", ")}
          </span>
        )}
      </th>
      {report.outputs.map((output, at) => (
        <ValueCell key={at} output={output} index={index} scenario={name} against={isReference ? "" : against} />
      ))}
      <td className="comparison-menu">
        {scenario !== undefined && (
          <ScenarioRowMenu
            scenario={scenario}
            onSettings={() => onSettings(scenario)}
            onPromote={() => onPromote(scenario)}
          />
        )}
      </td>
    </tr>
  );
}

interface CellProps {
  readonly output: ComparedOutput;
  readonly index: number;
  readonly scenario: string | null;
  /** Label of what is compared with; empty for itself. */
  readonly against: string;
}

function ValueCell({ output: { cell, values, reference }, index, scenario, against }: CellProps) {
  const app = useAppHandle();
  const line = useApp((state) => state.compiled.lines.get(cell.line)?.line);
  if (line === undefined) return <td />;
  const value = values[index] ?? Number.NaN;
  const texts = comparedTexts(value, against === "" ? Number.NaN : reference, line);
  const go = () => {
    pickScenario(app, scenario);
    goToCell(app, cell);
  };
  return (
    <td>
      <button
        type="button"
        className="plain-button comparison-value"
        aria-label={spokenText(value, against === "" ? Number.NaN : reference, against, line)}
        onClick={go}
      >
        <span>{texts.value}</span>
        <span className="comparison-change" data-fall={texts.isFall || undefined}>
          <span>{texts.change}</span>
          {texts.percent !== "" && <span>{texts.percent}</span>}
        </span>
      </button>
    </td>
  );
}
