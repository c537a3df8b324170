import { useMemo } from "react";
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import { preciseText } from "../../../shared/analysis/cases/preciseText.ts";
import type { EqualValue, SolveReport } from "../../../shared/analysis/solve/solveReport.ts";
import type { Unknown } from "../../../shared/analysis/solve/unknown.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { GoalSeek } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { figureText, type Shown } from "../../../shared/model/numberFormat.ts";
import { Picture } from "../../charts/Picture.tsx";
import { extentOf } from "../../charts/steadyExtent.ts";
import { useSteadyExtent } from "../../charts/useSteadyExtent.ts";
import { useApp } from "../../state/AppContext.tsx";
import { inputAddress } from "../inputAddress.ts";
import { pairOption } from "./pairOption.ts";
import { axisName, bothAxes } from "./solveAxes.ts";

interface Props {
  readonly analysis: GoalSeek;
  /** What the report answers: the axes hold still while it is the same, whatever the scenario. */
  readonly asked: GoalSeek;
  readonly report: SolveReport;
  readonly pairs: EqualValue;
  readonly goal: Line;
}

/** Every pair of the two inputs at which the level is reached. */
export function PairPicture({ analysis, asked, report, pairs, goal }: Props) {
  const compiled = useApp((state) => state.compiled);
  const points = pairs.curves.flatMap(({ x, y }) => x.map((each, index) => [each, y[index]!] as const));
  const question = JSON.stringify([asked.change, asked.with, asked.goal, asked.level, asked.between]);
  const x = useSteadyExtent(question, extentOf([pairs.across.today, ...points.map(([first]) => first)]), 10);
  const y = useSteadyExtent(question, extentOf([pairs.up.today, ...points.map(([, second]) => second)]));
  const option = useMemo(() => {
    const [xShown, yShown] = [pairs.across, pairs.up].map((unknown) => shownOf(compiled, unknown));
    return pairOption({
      pairs,
      xName: axisName(compiled, pairs.across),
      yName: axisName(compiled, pairs.up),
      cell: inputAddress(compiled, pairs.up.input),
      x: x.extent,
      y: y.extent,
      xText: (value) => preciseText(value, xShown!),
      yText: (value) => preciseText(value, yShown!),
    });
  }, [pairs, compiled, x.extent, y.extent]);
  const aim = `${cellLabel(compiled, analysis.goal)} is ${figureText(report.level, goal)}`;
  return (
    <Picture
      title={`Where ${aim}`}
      unit=""
      option={option}
      height={250}
      axes={bothAxes(x, y)}
      numbers={{
        header: [axisName(compiled, pairs.across), axisName(compiled, pairs.up)],
        rows: points.map(([first, second]) => [
          preciseText(first, shownOf(compiled, pairs.across)),
          { value: second, line: shownOf(compiled, pairs.up) },
        ]),
      }}
    >
      {points.length === 0 && <span className="chart-unit">nowhere in these ranges</span>}
    </Picture>
  );
}

const shownOf = (compiled: Compiled, { how, input }: Unknown): Shown =>
  how === "scale" ? { unit: "" } : compiled.lines.get(input.line)!.line;
