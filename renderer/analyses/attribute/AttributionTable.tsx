/** A waterfall's numbers, what was changed behind each, and the groups a person makes of them. */
import { useState } from "react";
import { shareLine } from "../../../shared/analysis/attribute/shownAmounts.ts";
import { cellText } from "../../../shared/model/numberFormat.ts";
import { withUnit } from "../../../shared/model/withUnit.ts";
import { useApp } from "../../state/AppContext.tsx";
import { amountText } from "./attributionTexts.ts";
import { DriverRow } from "./DriverRow.tsx";
import { GroupForm } from "./GroupForm.tsx";
import type { WaterfallProps } from "./Waterfall.tsx";

export function AttributionTable({ analysis, report, rows, sides, line }: WaterfallProps) {
  const compiled = useApp((state) => state.compiled);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const isSampled = report.method.kind === "sampled";
  const single = new Set(report.drivers.flatMap(({ isGroup, changes }) => (isGroup ? [] : [changes[0]!.line])));
  const shownChosen = [...chosen].filter((name) => single.has(name));
  const toggle = (name: string) => choose(chosen.has(name) ? without(chosen, name) : new Set([...chosen, name]));
  return (
    <>
      <GroupForm analysis={analysis} lines={shownChosen} onDone={() => choose(new Set())} />
      <table className="analysis-table">
        <thead>
          <tr>
            <th scope="col">What changed</th>
            <th scope="col" className="analysis-words">
              From → to
            </th>
            <th scope="col">{withUnit("Amount", line.unit)}</th>
            <th scope="col">Share</th>
            {isSampled && <th scope="col">Standard error</th>}
          </tr>
        </thead>
        <tbody>
          {rows.steps.map((step) => (
            <DriverRow
              key={step.driver.changes[0]!.line}
              analysis={analysis}
              compiled={compiled}
              step={step}
              line={line}
              isSampled={isSampled}
              isChosen={chosen.has(step.driver.changes[0]!.line)}
              onChoose={toggle}
            />
          ))}
        </tbody>
        {!Number.isNaN(rows.total) && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {sides.to} less {sides.from}
              </th>
              <td>{amountText(rows.total, line)}</td>
              <td>{report.total === 0 ? "" : cellText(1, shareLine)}</td>
              {isSampled && <td />}
            </tr>
          </tfoot>
        )}
      </table>
    </>
  );
}

function without(chosen: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const rest = new Set(chosen);
  rest.delete(name);
  return rest;
}
