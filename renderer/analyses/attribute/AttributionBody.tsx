/** What an attribution found: in a sentence, as a waterfall and as a table. */
import { useMemo } from "react";
import type { AttributionReport } from "../../../shared/analysis/attribute/attribution.ts";
import { shownAmounts } from "../../../shared/analysis/attribute/shownAmounts.ts";
import { cellLabel, nameOf } from "../../../shared/analysis/cases/cells.ts";
import { scenarioLabel } from "../../../shared/analysis/cases/scenarios.ts";
import type { Attribution } from "../../../shared/model/analyses.ts";
import { useApp } from "../../state/AppContext.tsx";
import { AttributionTable } from "./AttributionTable.tsx";
import { methodText, summaryText } from "./attributionTexts.ts";
import { Waterfall } from "./Waterfall.tsx";
import { waterfallRows } from "./waterfallRows.ts";

interface Props {
  readonly analysis: Attribution;
  readonly report: AttributionReport;
}

export function AttributionBody({ analysis, report }: Props) {
  const document = useApp((state) => state.document);
  const compiled = useApp((state) => state.compiled);
  const line = compiled.lines.get(report.cell.line)?.line;
  const sides = {
    from: scenarioLabel(document, analysis.from ?? null),
    to: scenarioLabel(document, analysis.to ?? null),
  };
  const rows = useMemo(
    () => (line === undefined ? null : waterfallRows(report, shownAmounts(report, line))),
    [report, line],
  );
  if (line === undefined || rows === null) return null; // deleted a moment ago: the next report says so
  const label = cellLabel(compiled, nameOf(compiled, report.cell));
  return (
    <>
      <p className="analysis-summary">{summaryText(report, rows, sides, line, label)}</p>
      {report.drivers.length > 0 && (
        <>
          <Waterfall analysis={analysis} report={report} rows={rows} sides={sides} line={line} label={label} />
          <AttributionTable analysis={analysis} report={report} rows={rows} sides={sides} line={line} />
          <p className="analysis-note">{methodText(report)}</p>
        </>
      )}
    </>
  );
}
