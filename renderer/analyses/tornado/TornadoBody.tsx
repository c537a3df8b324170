/** What a tornado found: in a sentence, as bars, as a table, and what moves nothing. */
import { useState } from "react";
import type { TornadoReport } from "../../../shared/analysis/tornado/tornadoReport.ts";
import type { Tornado } from "../../../shared/model/analyses.ts";
import { counted } from "../../../shared/model/counted.ts";
import { useApp } from "../../state/AppContext.tsx";
import { StillInputs } from "./StillInputs.tsx";
import { TornadoPicture } from "./TornadoPicture.tsx";
import { TornadoTable } from "./TornadoTable.tsx";
import { summaryText } from "./tornadoTexts.ts";

interface Props {
  readonly analysis: Tornado;
  readonly report: TornadoReport;
}

/** Bars that are drawn unasked: the others are hardly to be seen beside them. */
const mostDrawn = 15;

export function TornadoBody({ analysis, report }: Props) {
  const compiled = useApp((state) => state.compiled);
  const line = compiled.lines.get(analysis.output.line)?.line;
  const [areAllDrawn, drawAll] = useState(false);
  if (line === undefined) return null; // deleted a moment ago: the next report says so
  const { bars } = report;
  const drawn = areAllDrawn ? bars : bars.slice(0, mostDrawn);
  return (
    <>
      <p className="analysis-summary">{summaryText(compiled, analysis, report)}</p>
      {bars.length > 0 && (
        <TornadoPicture analysis={analysis} report={report} bars={drawn} line={line}>
          {bars.length > mostDrawn && (
            <button
              type="button"
              className="plain-button chart-copy"
              aria-pressed={areAllDrawn}
              onClick={() => drawAll(!areAllDrawn)}
            >
              {areAllDrawn ? `Only the ${mostDrawn} largest` : `All ${counted(bars.length, "input")}`}
            </button>
          )}
        </TornadoPicture>
      )}
      {bars.length > 0 && <TornadoTable analysis={analysis} report={report} line={line} />}
      <StillInputs still={report.still} />
    </>
  );
}
