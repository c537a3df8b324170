/** The scenarios side by side: their figures, their curves, and what each changes; here they are made, too. */
import { useState } from "react";
import { scenarioLabel } from "../../../shared/analysis/cases/scenarios.ts";
import type { ComparisonReport } from "../../../shared/analysis/scenarios/comparison.ts";
import type { ScenarioComparison } from "../../../shared/model/analyses.ts";
import type { Scenario } from "../../../shared/model/document.ts";
import { CombineDialog } from "../../scenarios/CombineDialog.tsx";
import { PromoteDialog } from "../../scenarios/PromoteDialog.tsx";
import { ScenarioDialog } from "../../scenarios/ScenarioDialog.tsx";
import { axesOf } from "../../scenarios/scenarioSettings.ts";
import { useApp } from "../../state/AppContext.tsx";
import { ReportFrame } from "../ReportFrame.tsx";
import { type OpenFields, useOpenFields } from "../useOpenFields.ts";
import { ComparisonChoices } from "./ComparisonChoices.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { DifferencesTable } from "./DifferencesTable.tsx";
import { SmallMultiples } from "./SmallMultiples.tsx";
import "./scenarios.css";

export function ScenariosPanel({ analysis }: { readonly analysis: ScenarioComparison }) {
  const fields = useOpenFields();
  return (
    <>
      <ComparisonChoices analysis={analysis} fields={fields} />
      <ReportFrame analysis={analysis}>
        {(report) => <Comparison analysis={analysis} report={report} fields={fields} />}
      </ReportFrame>
    </>
  );
}

interface Props {
  readonly analysis: ScenarioComparison;
  readonly report: ComparisonReport;
  readonly fields: OpenFields;
}

function Comparison({ analysis, report, fields }: Props) {
  const document = useApp((state) => state.document);
  const [asked, ask] = useState<{ readonly scenario: Scenario | null } | null>(null);
  const [combines, combine] = useState(false);
  const [promoted, promote] = useState<Scenario | null>(null);
  const labels = report.scenarios.map((scenario) => scenarioLabel(document, scenario));
  const against = scenarioLabel(document, report.against);
  return (
    <>
      <ComparisonTable
        analysis={analysis}
        report={report}
        labels={labels}
        against={against}
        chosen={fields.of}
        onChoose={(output, by) => (output === fields.of ? fields.close() : fields.open(output, by))}
        onSettings={(scenario) => ask({ scenario })}
        onPromote={promote}
      />
      <div className="comparison-new">
        <button
          type="button"
          className="plain-button view-action"
          data-adds="scenario"
          onClick={() => ask({ scenario: null })}
        >
          New scenario…
        </button>
        {axesOf(document.scenarios).length > 1 && (
          <button type="button" className="plain-button view-action" onClick={() => combine(true)}>
            Combine axes…
          </button>
        )}
      </div>
      {report.overTime.length > 0 && <SmallMultiples analysis={analysis} report={report} labels={labels} />}
      <section className="comparison-part" aria-label="Differences">
        <h3 className="comparison-heading">Differences only</h3>
        <DifferencesTable report={report} labels={labels} against={against} />
      </section>
      <ScenarioDialog scenario={asked?.scenario ?? null} isOpen={asked !== null} onClose={() => ask(null)} />
      <CombineDialog isOpen={combines} onClose={() => combine(false)} />
      <PromoteDialog scenario={promoted} onClose={() => promote(null)} />
    </>
  );
}
