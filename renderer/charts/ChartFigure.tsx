/** One picture with its title, its unit and its legend; the same numbers as a table, for the eye when asked. A figure leads to its cell. */
import { useCallback, useMemo, useRef, useState } from "react";
import type { Chart } from "../../shared/model/document.ts";
import { figureText, type Shown } from "../../shared/model/numberFormat.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { goToCell } from "../state/goToCell.ts";
import { useAfterFrame } from "../state/useAfterFrame.ts";
import { ChartCanvas } from "./ChartCanvas.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { chartCell } from "./chartCell.ts";
import { type ChartData, chartData } from "./chartData.ts";
import { chartNumbers } from "./chartNumbers.ts";
import { chartHeight, chartOption, seriesColour } from "./chartOption.ts";
import { PictureMenu } from "./PictureMenu.tsx";
import { pictureFoot } from "./pictureFoot.ts";

export function ChartFigure({ chart }: { readonly chart: Chart }) {
  const app = useAppHandle();
  const figure = useRef<HTMLElement>(null);
  const [hasTable, showTable] = useState(false);
  // Numbers first: the grid and the headline are on the screen before a picture is thought of.
  const live = useApp((state) => state.live);
  const baseLive = useApp((state) => state.baseLive);
  const version = useApp((state) => state.version);
  const firstLine = useApp((state) => state.compiled.lines.get(chart.lines[0] ?? "")?.line);
  // `live` stays the same object; `version` says its numbers changed
  const now = useMemo(() => ({ chart, live, baseLive, version }), [chart, live, baseLive, version]);
  const painted = useAfterFrame(now);
  const data = useMemo(() => chartData(painted.chart, painted.live, painted.baseLive), [painted]);
  const numberText = useMemo(() => numberTextOf(firstLine), [firstLine]);
  const goTo = useCallback(
    (line: string, index: number) => {
      const cell = chartCell(chart, app.store.getState().live, line, index);
      if (cell !== null) goToCell(app, cell);
    },
    [app, chart],
  );
  const pictureNow = () => {
    const width = figure.current?.clientWidth ?? 0;
    const { document, scenario } = app.store.getState();
    const words = { title: data.title, unit: data.unit, foot: pictureFoot(document, scenario, "") };
    const drawing = { option: chartOption(data, numberText), width, height: chartHeight(data) };
    return width === 0 ? null : { words, numbers: chartNumbers(data, firstLine), drawing };
  };
  const hasBase = data.series.some(({ base }) => base !== null);
  return (
    <figure ref={figure} className="chart">
      <figcaption className="chart-title">
        {data.title}
        <span className="chart-unit">{[data.unit, hasBase ? "grey: base" : ""].filter(Boolean).join(", ")}</span>
      </figcaption>
      {data.series.length > 1 && <Legend data={data} />}
      {data.missing !== null && <p className="chart-missing">{data.missing}</p>}
      <ChartCanvas data={data} numberText={numberText} onPick={goTo} />
      <div className="chart-foot">
        <button
          type="button"
          className="plain-button chart-switch"
          aria-expanded={hasTable}
          aria-label={`${data.title} as a table`}
          onClick={() => showTable(!hasTable)}
        >
          {hasTable ? "Hide the table" : "Table"}
        </button>
        <PictureMenu title={data.title} pictureNow={pictureNow} />
      </div>
      <ChartTable data={data} numberText={numberText} isInSight={hasTable} onPick={goTo} />
    </figure>
  );
}

function Legend({ data }: { readonly data: ChartData }) {
  return (
    <ul className="chart-legend">
      {data.series.map(({ line, label }, index) => (
        <li key={line} className="chart-legend-item">
          <span className="chart-legend-mark" style={{ background: seriesColour(data.kind, index) }} />
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Numbers with their unit, money as `$5.10bn`. */
function numberTextOf(line: Shown | undefined): (value: number) => string {
  return (value) => (line === undefined ? String(value) : figureText(value, line));
}
