import { useMemo } from "react";
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import { preciseText } from "../../../shared/analysis/cases/preciseText.ts";
import type { SolveReport } from "../../../shared/analysis/solve/solveReport.ts";
import type { GoalSeek } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { withUnit } from "../../../shared/model/withUnit.ts";
import { Picture } from "../../charts/Picture.tsx";
import { extentOf } from "../../charts/steadyExtent.ts";
import { useSteadyExtent } from "../../charts/useSteadyExtent.ts";
import { useApp } from "../../state/AppContext.tsx";
import { inputAddress } from "../inputAddress.ts";
import { curveOption } from "./curveOption.ts";
import { axisName, bothAxes } from "./solveAxes.ts";

interface Props {
  readonly analysis: GoalSeek;
  /** What the report answers: the axes hold still while it is the same, whatever the scenario. */
  readonly asked: GoalSeek;
  readonly report: SolveReport;
  readonly goal: Line;
}

/** The figure over the input, with the level, what the input is and what it would have to be. */
export function CurvePicture({ analysis, asked, report, goal }: Props) {
  const compiled = useApp((state) => state.compiled);
  const { answer, curve } = report;
  const question = JSON.stringify([asked.change, asked.goal, asked.level, asked.between]);
  const x = useSteadyExtent(question, extentOf(curve.x), 10);
  const y = useSteadyExtent(question, extentOf([...curve.goal, ...curve.level]));
  const input = compiled.lines.get(answer.input.line)!.line;
  const option = useMemo(
    () =>
      curveOption({
        report,
        goal,
        xName: axisName(compiled, answer),
        yName: withUnit(goal.label, goal.unit),
        cell: inputAddress(compiled, answer.input),
        x: x.extent,
        y: y.extent,
        xText: (value) => preciseText(value, answer.how === "scale" ? { unit: "" } : input),
      }),
    [report, goal, compiled, answer, input, x.extent, y.extent],
  );
  const own = answer.how === "scale" ? { unit: "" } : input;
  return (
    <Picture
      title={`${cellLabel(compiled, analysis.goal)} by ${cellLabel(compiled, answer.input)}`}
      unit=""
      option={option}
      height={250}
      axes={bothAxes(x, y)}
      numbers={{
        header: [axisName(compiled, answer), goal.label, "Level"],
        rows: Array.from(curve.x, (value, index) => [
          preciseText(value, own),
          { value: curve.goal[index]!, line: goal },
          { value: curve.level[index]!, line: goal },
        ]),
      }}
    />
  );
}
