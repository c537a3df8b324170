/** A scenario of the comparison: a press shows it in the whole page, its grip moves it, a number leads to its cell. */
import type { ComparedOutput, ComparisonReport } from "../../../shared/analysis/scenarios/comparison.ts";
import type { Scenario } from "../../../shared/model/document.ts";
import { Grip } from "../../dialogs/Grip.tsx";
import type { Reorder } from "../../dialogs/useReorder.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { goToCell } from "../../state/goToCell.ts";
import { pickScenario } from "../../state/pickScenario.ts";
import { comparedTexts, spokenText } from "./comparedTexts.ts";
import { restsOn } from "./restsOn.ts";
import { ScenarioRowMenu } from "./ScenarioRowMenu.tsx";

interface Props {
  readonly report: ComparisonReport;
  /** Of what is compared with. */
  readonly against: string;
  /** In the report. */
  readonly index: number;
  readonly label: string;
  /** Among the rows that can be moved; null for the base, which stays. */
  readonly place: number | null;
  readonly placeCount: number;
  readonly reorder: Reorder;
  readonly onMove: (from: number, to: number) => void;
  readonly onSettings: (scenario: Scenario) => void;
  readonly onPromote: (scenario: Scenario) => void;
}

export function ComparisonRow(props: Props) {
  const { report, against, index, label, place, reorder } = props;
  const app = useAppHandle();
  const name = report.scenarios[index] ?? null;
  const document = useApp((state) => state.document);
  const isShown = useApp((state) => state.scenario === name);
  const scenario = document.scenarios.find((each) => each.name === name);
  const isReference = name === report.against;
  const rests = scenario === undefined ? "" : restsOn(document, scenario);
  return (
    <tr data-shown={isShown || undefined} {...(place !== null && reorder.rowProps(place))}>
      <th scope="row">
        {place !== null && <Grip label={label} {...reorder.gripProps(place)} />}
        <button
          type="button"
          className="plain-button comparison-scenario"
          title={scenario?.note ?? (name === null ? document.note : undefined)}
          aria-pressed={isShown}
          onClick={() => pickScenario(app, name)}
          onKeyDown={(event) => place !== null && reorder.onKeyDown(event, place)}
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
        {scenario !== undefined && place !== null && (
          <ScenarioRowMenu
            scenario={scenario}
            place={place}
            placeCount={props.placeCount}
            onMove={(to) => props.onMove(place, to)}
            onSettings={() => props.onSettings(scenario)}
            onPromote={() => props.onPromote(scenario)}
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
