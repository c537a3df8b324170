import { type ReactNode, useMemo } from "react";
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import type { Bar, TornadoReport } from "../../../shared/analysis/tornado/tornadoReport.ts";
import type { Tornado } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { Picture } from "../../charts/Picture.tsx";
import { extentOf } from "../../charts/steadyExtent.ts";
import { useSteadyExtent } from "../../charts/useSteadyExtent.ts";
import { useApp } from "../../state/AppContext.tsx";
import { barHeight, tornadoOption } from "./tornadoOption.ts";

interface Props {
  readonly analysis: Tornado;
  readonly report: TornadoReport;
  /** Those that are drawn. */
  readonly bars: readonly Bar[];
  readonly line: Line;
  readonly children: ReactNode;
}

/** Bars on both sides of what the figure is. A click goes to the input. */
export function TornadoPicture({ analysis, report, bars, line, children }: Props) {
  const compiled = useApp((state) => state.compiled);
  const needed = extentOf(bars.flatMap(({ least, most }) => [least, most]).concat(report.output));
  const axes = useSteadyExtent(JSON.stringify(analysis.output), needed);
  const { extent } = axes;
  const option = useMemo(
    () => tornadoOption({ compiled, analysis, bars, today: report.output, line, extent }),
    [compiled, analysis, bars, report, line, extent],
  );
  return (
    <Picture
      title={`What moves ${cellLabel(compiled, analysis.output)}`}
      unit={line.unit}
      option={option}
      height={bars.length * barHeight + 44}
      axes={axes}
      hasTable={false}
      numbers={{
        header: ["Input", `${line.label} at its low`, `${line.label} at its high`],
        rows: bars.map(({ input, lowOutput, highOutput }) => [
          cellLabel(compiled, input),
          { value: lowOutput, line },
          { value: highOutput, line },
        ]),
      }}
    >
      <span className="tornado-key">
        <i className="tornado-low" /> input low
      </span>
      <span className="tornado-key">
        <i className="tornado-high" /> input high
      </span>
      {children}
    </Picture>
  );
}
