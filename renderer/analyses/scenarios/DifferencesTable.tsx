/** What scenarios change and nothing else: line by line, before and under each. */
import type { ComparisonReport } from "../../../shared/analysis/scenarios/comparison.ts";
import type { Difference } from "../../../shared/analysis/scenarios/differences.ts";
import { memberLabels } from "../../../shared/model/lines.ts";
import { periodLabels } from "../../../shared/model/timeline.ts";
import { useApp, useAppHandle } from "../../state/AppContext.tsx";
import { goToCell } from "../../state/goToCell.ts";
import { heldText } from "./heldText.ts";

interface Props {
  readonly report: ComparisonReport;
  readonly labels: readonly string[];
  readonly against: string;
}

export function DifferencesTable({ report, labels, against }: Props) {
  const columns = report.scenarios.flatMap((scenario, index) => (scenario === report.against ? [] : index));
  if (report.differences.length === 0)
    return <p className="comparison-none">None of these scenarios changes anything against {against}.</p>;
  return (
    <div className="comparison-scroll comparison-long">
      <table className="comparison-table comparison-differences">
        <thead>
          <tr>
            <th scope="col">What is changed</th>
            <th scope="col">When</th>
            <th scope="col">{against}</th>
            {columns.map((index) => (
              <th key={labels[index]} scope="col">
                {labels[index]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.differences.map((difference, row) => (
            <DifferenceRow
              key={`${difference.line} ${difference.member} ${difference.periods}`}
              difference={difference}
              isRepeated={isSameThing(difference, report.differences[row - 1])}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isSameThing = (one: Difference, other: Difference | undefined): boolean =>
  one.line === other?.line && one.member === other.member;

interface RowProps {
  readonly difference: Difference;
  /** Whether the row above is of the same line and member. */
  readonly isRepeated: boolean;
  readonly columns: readonly number[];
}

function DifferenceRow({ difference: { line: name, member, periods, before, held }, isRepeated, columns }: RowProps) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const line = useApp((state) => state.compiled.lines.get(name)?.line);
  if (line === undefined) return null; // deleted a moment ago
  const members = memberLabels(document, line);
  const label = [line.label, member === null || members.length < 2 ? "" : members[member]!].filter(Boolean).join(", ");
  const go = () =>
    goToCell(app, {
      line: name,
      member: member ?? ((line.by ?? []).length > 0 ? null : 0),
      period: periods?.[0] ?? 0,
    });
  return (
    <tr>
      <th scope="row">
        <button type="button" className="plain-button link-quiet" data-repeated={isRepeated || undefined} onClick={go}>
          {label}
        </button>
        {!isRepeated && line.unit !== "" && <span className="comparison-unit">{line.unit}</span>}
      </th>
      <td className="comparison-when">{periods === null ? "" : stretch(periodLabels(document.timeline), periods)}</td>
      <td className="comparison-before">{heldText(before, line)}</td>
      {columns.map((index) => {
        const own = held[index] ?? null;
        return <td key={index}>{own === null ? "" : heldText(own, line)}</td>;
      })}
    </tr>
  );
}

const stretch = (labels: readonly string[], [first, last]: readonly [number, number]): string =>
  first === last ? labels[first]! : `${labels[first]}–${labels[last]}`;
