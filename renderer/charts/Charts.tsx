/** The pictures the document asks for, top to bottom. */
import { useApp } from "../state/AppContext.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import "./charts.css";

export function Charts() {
  const charts = useApp((state) => state.document.charts);
  return charts.map((chart) => <ChartFigure key={chart.title} chart={chart} />);
}
