/** One small picture a line, all scenarios as curves on one axis that holds still; one legend for all. */
import { Menu } from "@mantine/core";
import type { ECElementEvent } from "echarts/core";
import { useMemo } from "react";
import type { ComparedLine, ComparisonReport } from "../../../shared/analysis/scenarios/comparison.ts";
import type { ScenarioComparison } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { periodLabels } from "../../../shared/model/timeline.ts";
import { Picture } from "../../charts/Picture.tsx";
import { extentOf } from "../../charts/steadyExtent.ts";
import { useSteadyExtent } from "../../charts/useSteadyExtent.ts";
import { rowButton } from "../../dialogs/rowButton.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { goToCell } from "../../state/goToCell.ts";
import { pickScenario } from "../../state/pickScenario.ts";
import { setAnalysis } from "../analysisActions.ts";
import { type CurveLook, curveLook, curvesOption, referenceLook } from "./curvesOption.ts";
import { moved } from "./moved.ts";

interface Props {
  readonly analysis: ScenarioComparison;
  readonly report: ComparisonReport;
  /** Of the scenarios, in their order. */
  readonly labels: readonly string[];
}

export function SmallMultiples({ analysis, report, labels }: Props) {
  const lines = useApp((state) => state.compiled.lines);
  const looks = useLooks(report);
  return (
    <section aria-label="Over time" className="comparison-part">
      <ul className="chart-legend comparison-legend">
        {labels.map((label, index) => (
          <li key={label} className="chart-legend-item">
            <CurveMark look={looks[index]!} />
            {label}
          </li>
        ))}
      </ul>
      <div className="comparison-pictures">
        {report.overTime.map((compared, index) => {
          const line = lines.get(compared.line)?.line;
          if (line === undefined) return null; // deleted a moment ago: the next report is without it
          const others = { analysis, report, labels, looks, compared, line, index };
          return <SmallPicture key={compared.line} {...others} />;
        })}
      </div>
    </section>
  );
}

function useLooks({ scenarios, against }: ComparisonReport): readonly CurveLook[] {
  const { looks } = useAppHandle();
  const documentId = useApp((state) => state.documentId);
  const all = useApp((state) => state.document.scenarios);
  return useMemo(() => {
    const drawn = scenarios.filter((scenario) => scenario !== against);
    const names = all.map(({ name }) => name);
    const lookOf = new Map(looks.of(documentId, names, drawn).map((look, index) => [drawn[index], curveLook(look)]));
    return scenarios.map((scenario) => lookOf.get(scenario) ?? referenceLook);
  }, [looks, documentId, all, scenarios, against]);
}

const CurveMark = ({ look: { colour, stroke } }: { readonly look: CurveLook }) => (
  <span className="comparison-mark" style={{ borderTopColor: colour, borderTopStyle: stroke }} />
);

interface PictureProps extends Props {
  readonly looks: readonly CurveLook[];
  readonly compared: ComparedLine;
  readonly line: Line;
  readonly index: number;
}

function SmallPicture({ analysis, report, labels, looks, compared, line, index }: PictureProps) {
  const app = useAppHandle();
  const timeline = useApp((state) => state.document.timeline);
  const shownScenario = useApp((state) => state.scenario);
  const shown = report.scenarios.indexOf(shownScenario);
  const axes = useSteadyExtent(compared.line, extentOf(compared.curves.flatMap((curve) => Array.from(curve))));
  const { extent } = axes;
  const periods = useMemo(() => periodLabels(timeline), [timeline]);
  const option = useMemo(
    () => curvesOption({ compared, line, labels, looks, periods, shown, extent }),
    [compared, line, labels, looks, periods, shown, extent],
  );
  const numbers = {
    header: ["", ...labels],
    rows: periods.map((period, at) => [period, ...compared.curves.map((curve) => ({ value: curve[at]!, line }))]),
  };
  const pick = ({ seriesIndex = 0, dataIndex }: ECElementEvent) => {
    pickScenario(app, report.scenarios[seriesIndex] ?? null);
    goToCell(app, { line: compared.line, member: (line.by ?? []).length > 0 ? null : 0, period: dataIndex ?? 0 });
  };
  const change = (overTime: readonly string[]) => setAnalysis(app, { ...analysis, overTime });
  return (
    <Picture
      title={line.label}
      unit={line.unit}
      option={option}
      height={150}
      numbers={numbers}
      axes={axes}
      onPick={pick}
    >
      <Menu position="bottom-end" width="max-content" returnFocus>
        <Menu.Target>
          <button
            type="button"
            className="plain-button chart-copy"
            aria-label={`Place of ${line.label}`}
            {...rowButton("curve")}
          >
            Move
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={index === 0} onClick={() => change(moved(analysis.overTime, index, index - 1))}>
            Earlier
          </Menu.Item>
          <Menu.Item
            disabled={index === analysis.overTime.length - 1}
            onClick={() => change(moved(analysis.overTime, index, index + 1))}
          >
            Later
          </Menu.Item>
          <Menu.Item onClick={() => change(analysis.overTime.toSpliced(index, 1))}>Remove</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Picture>
  );
}
