import { useMemo } from "react";
import type { AttributionReport } from "../../../shared/analysis/attribute/attribution.ts";
import type { Attribution } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { Picture } from "../../charts/Picture.tsx";
import type { PictureNumbers } from "../../charts/pictureNumbers.ts";
import { useSteadyExtent } from "../../charts/useSteadyExtent.ts";
import type { Sides } from "./attributionTexts.ts";
import { drawnSteps, waterfallExtent, waterfallHeight, waterfallOption } from "./waterfallOption.ts";
import type { WaterfallRows } from "./waterfallRows.ts";

export interface WaterfallProps {
  readonly analysis: Attribution;
  readonly report: AttributionReport;
  readonly rows: WaterfallRows;
  readonly sides: Sides;
  readonly line: Line;
}

/** `label`: the cell's. */
export function Waterfall({
  analysis,
  report,
  rows,
  sides: { from, to },
  line,
  label,
}: WaterfallProps & { readonly label: string }) {
  const { output, method } = analysis;
  const axes = useSteadyExtent(JSON.stringify([output, method]), waterfallExtent(rows));
  const { extent } = axes;
  const option = useMemo(
    () => waterfallOption({ rows, sides: { from, to }, line, cell: report.cell, extent }),
    [rows, from, to, line, report, extent],
  );
  const numbers: PictureNumbers = {
    header: ["", label],
    rows: [
      [from, { value: report.from, line }],
      ...rows.steps.map(({ driver }) => [driver.label, { value: driver.amount, line }]),
      [to, { value: report.to, line }],
    ],
  };
  return (
    <Picture
      title={`${label}: from ${from} to ${to}`}
      unit={line.unit}
      option={option}
      height={waterfallHeight(drawnSteps(rows).length)}
      numbers={numbers}
      axes={axes}
      hasTable={false}
    />
  );
}
