/** What was changed where it cannot be split: from here lines are grouped, so that it can. */
import { useMemo } from "react";
import type { AttributionReport } from "../../../shared/analysis/attribute/attribution.ts";
import { changedDrivers } from "../../../shared/analysis/attribute/changedDrivers.ts";
import { scenarioLabel } from "../../../shared/analysis/cases/scenarios.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { Attribution } from "../../../shared/model/analyses.ts";
import { useApp } from "../../state/AppContext.tsx";
import { AttributionTable } from "./AttributionTable.tsx";
import { waterfallRows } from "./waterfallRows.ts";

export function UnsplitChanges({ analysis }: { readonly analysis: Attribution }) {
  const compiled = useApp((state) => state.compiled);
  const { output, from, to } = analysis;
  const report = useMemo(() => unsplit(compiled, analysis), [compiled, analysis]);
  const line = compiled.lines.get(output.line)?.line;
  if (line === undefined || report.drivers.length === 0) return null;
  const sides = {
    from: scenarioLabel(compiled.document, from ?? null),
    to: scenarioLabel(compiled.document, to ?? null),
  };
  const none = report.drivers.map(() => Number.NaN);
  const rows = waterfallRows(report, { ...report, amounts: none, shares: none });
  return <AttributionTable analysis={analysis} report={report} rows={rows} sides={sides} line={line} />;
}

const unsplit = (compiled: Compiled, analysis: Attribution): AttributionReport => ({
  kind: "attribution",
  cell: { line: analysis.output.line, member: 0, period: 0 },
  from: Number.NaN,
  to: Number.NaN,
  total: Number.NaN,
  drivers: changedDrivers(compiled, analysis),
  method: { kind: "story" },
});
