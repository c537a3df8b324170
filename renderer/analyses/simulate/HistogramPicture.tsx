import { memo, useMemo } from "react";
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import type { OutputReport, SimulationReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Simulation } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { figureText } from "../../../shared/model/numberFormat.ts";
import { cumulativeShares } from "../../../shared/numbers/statistics/sample.ts";
import { roundedExtent } from "../../charts/steadyExtent.ts";
import { useSteadyExtent } from "../../charts/useSteadyExtent.ts";
import { useApp } from "../../state/AppContext.tsx";
import { useModel } from "../../state/useModel.ts";
import { histogramOption } from "./histogramOption.ts";
import { levelsOn } from "./levelsOn.ts";
import { countText, shareText } from "./runText.ts";
import { TrialPicture } from "./TrialPicture.tsx";

interface Props {
  readonly asked: Simulation;
  readonly report: SimulationReport;
  readonly output: OutputReport;
  readonly caption: string;
}

/** How an output is spread over the trials. Levels that events ask about on the same line are marked. */
export const HistogramPicture = memo(function HistogramPicture({ asked, report, output, caption }: Props) {
  const compiled = useModel();
  const live = useApp((state) => state.live);
  const index = report.outputs.indexOf(output);
  const name = asked.outputs[index] ?? { line: output.cell.line };
  const line = compiled.lines.get(output.cell.line)?.line;
  const levels = useMemo(() => levelsOn(asked.events, output, live), [asked, output, live]);
  const { histogram } = output;
  const needed =
    histogram === null || report.ended === "halfway" // few trials reach further than many; no axis is to remember them
      ? null
      : roundedExtent({ min: histogram.from, max: histogram.from + histogram.width * histogram.counts.length });
  const axes = useSteadyExtent(`${asked.name} ${cellLabel(compiled, name)}`, needed);
  const option = useMemo(
    () =>
      histogram === null || line === undefined
        ? null
        : histogramOption(output, histogram, levels, axes.extent, (value) => figureText(value, line)),
    [output, histogram, line, levels, axes.extent],
  );
  if (option === null || histogram === null || line === undefined)
    return <p className="simulation-picture dialog-text">{notDrawnText(output, line)}</p>;
  return (
    <TrialPicture
      title={cellLabel(compiled, name)}
      unit={line.unit}
      option={option}
      height={230}
      axes={axes}
      caption={`${caption}${outsideText(histogram)}`}
      numbers={{
        header: ["Share of the trials below", `Value, ${line.unit}`],
        rows: tableShares.map((share) => [
          shareText(share),
          { value: output.cumulative[cumulativeShares.indexOf(share)]!, line },
        ]),
      }}
    >
      <span className="simulation-key simulation-key-share">trials</span>
      <span className="simulation-key simulation-key-cumulative">cumulative</span>
    </TrialPicture>
  );
});

function notDrawnText({ summary: { count, least, greatest } }: OutputReport, line: Line | undefined): string {
  if (count === 0 || line === undefined) return "No trial has a number for it.";
  return `Its trials lie too far out for a picture, from ${figureText(least, line)} to ${figureText(greatest, line)}.`;
}

/** Each twentieth of the curve, and its ends. */
const tableShares = cumulativeShares.filter((share, index) => index % 10 === 9 || share < 0.011 || share > 0.989);

/** Trials that the picture has no room for. */
function outsideText({ counts, below, above }: NonNullable<OutputReport["histogram"]>): string {
  const outside = below + above;
  if (outside === 0) return "";
  const all = counts.reduce((sum, count) => sum + count, outside);
  return `; ${countText(outside)} of ${countText(all)} lie outside the picture`;
}
